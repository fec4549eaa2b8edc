import * as z from 'zod/mini'
import { isoDate } from '../../domain/landed-cost/rule-pack'
import { currencyCode } from '../../domain/money'
import type { RateSet } from '../../domain/rates/rate-set'
import { ok, problem } from '../../domain/result'
import { jsonIn } from './json-in'
import type { RateSource } from './rate-source'
import { yuanFrom } from './yuan-from'

/** Aug 2026: one row for each currency, blended of central banks that publish it; each row has its own day. */
const rows = z.array(
  z.object({ date: isoDate, base: z.literal('CNY'), quote: currencyCode, rate: z.number() }),
)
type Row = z.infer<typeof rows>[number]

/** Rows of currencies that are no longer published keep their last day: a set that old says nothing new. */
const byDay = (all: Row[]): Map<string, Row[]> => Map.groupBy(all, ({ date }) => date)

const yuanIn = (all: Row[]): Record<string, string> =>
  Object.fromEntries(
    all.flatMap(({ quote, rate }) => {
      const yuan = quote === 'CNY' ? undefined : yuanFrom(rate)
      return yuan ? [[quote, yuan]] : []
    }),
  )

const SOURCE = 'Frankfurter, central banks’ reference rates'
const URL = 'https://api.frankfurter.dev/v2/rates?base=CNY'

const setsOf = (all: Row[], fetchedAt: string): RateSet[] =>
  [...byDay(all)]
    .map(
      ([asOf, of]): RateSet => ({
        source: SOURCE,
        url: URL,
        asOf,
        fetchedAt,
        basis: 'market',
        yuan: yuanIn(of),
      }),
    )
    .filter(({ yuan }) => Object.keys(yuan).length > 0)
    .sort((a, b) => a.asOf.localeCompare(b.asOf))

export const frankfurter: RateSource = {
  id: 'frankfurter',
  url: URL,
  read: (text, fetchedAt) => {
    const answer = jsonIn(text, rows)
    if (!answer.ok) return answer
    const sets = setsOf(answer.value, fetchedAt)
    return sets.length > 0 ? ok(sets) : problem({ kind: 'unreadable', detail: 'no rates' })
  },
}
