import * as z from 'zod/mini'
import { isoDate } from '../../domain/landed-cost/rule-pack'
import { ok, problem } from '../../domain/result'
import { jsonIn } from './json-in'
import type { RateSource } from './rate-source'
import { yuanFrom } from './yuan-from'

/** Aug 2026: `{ "date": "2026-08-20", "cny": { "usd": 0.148, … } }`, crypto and metals among the currencies. */
const answer = z.object({ date: isoDate, cny: z.record(z.string(), z.number()) })

const CURRENCIES = new Set(Intl.supportedValuesOf('currency'))

const yuanIn = (cny: Record<string, number>): Record<string, string> =>
  Object.fromEntries(
    Object.entries(cny).flatMap(([code, rate]) => {
      const currency = code.toUpperCase()
      const yuan = CURRENCIES.has(currency) && currency !== 'CNY' ? yuanFrom(rate) : undefined
      return yuan ? [[currency, yuan]] : []
    }),
  )

const at = (id: string, url: string): RateSource => ({
  id,
  url,
  read: (text, fetchedAt) => {
    const read = jsonIn(text, answer)
    if (!read.ok) return read
    const { date, cny } = read.value
    const yuan = yuanIn(cny)
    if (Object.keys(yuan).length === 0) return problem({ kind: 'unreadable', detail: 'no rates' })
    return ok([{ source: 'Currency API (fawazahmed0)', url, asOf: date, fetchedAt, basis: 'market', yuan }])
  },
})

/** The same files of one author in two places; where his figures come from he does not say. */
export const currencyApi: RateSource[] = [
  at(
    'currency-api',
    'https://cdn.jsdelivr.net/npm/@fawazahmed0/currency-api@latest/v1/currencies/cny.min.json',
  ),
  at('currency-api-mirror', 'https://latest.currency-api.pages.dev/v1/currencies/cny.min.json'),
]
