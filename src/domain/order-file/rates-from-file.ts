import type { Packs } from '../landed-cost/packs'
import { Big, textOf } from '../money'
import { ok, problem, type Result } from '../result'
import type { OrderFile } from './order-file'
import type { OrderFileProblem } from './parse-order-file'

/** Yuan for one unit, as a fraction: "1 CNY = 210 NGN" is 1/210 and nothing is lost. */
type Fraction = { over: Big; under: Big }
type Pair = { one: string; is: Big; of: string; field: string }

const ONE: Fraction = { over: new Big(1), under: new Big(1) }
const areEqual = (a: Fraction, b: Fraction): boolean => a.over.times(b.under).eq(b.over.times(a.under))

const pairsOf = ({ rates }: OrderFile): Pair[] => [
  ...Object.entries(rates?.yuan ?? {}).map(([one, is]) => ({
    one,
    is: new Big(is),
    of: 'CNY',
    field: `rates.yuan.${one}`,
  })),
  ...(rates?.pairs ?? []).map(({ one, is, of }, index) => ({
    one,
    is: new Big(is),
    of,
    field: `rates.pairs[${index}]`,
  })),
]

/** One pair further from what is known; undefined when neither of its two currencies is. */
const reached = (known: Map<string, Fraction>, { one, is, of }: Pair): [string, Fraction] | undefined => {
  const [worth, unit] = [known.get(of), known.get(one)]
  if (worth) return [one, { over: worth.over.times(is), under: worth.under }]
  return unit && [of, { over: unit.over, under: unit.under.times(is) }]
}

/** Everything that the pairs tie to what is known; a pair that says otherwise is a contradiction. */
const spread = (known: Map<string, Fraction>, pairs: Pair[]): OrderFileProblem[] => {
  const waiting = new Set(pairs)
  const problems: OrderFileProblem[] = []
  for (let found = true; found; ) {
    found = false
    for (const pair of waiting) {
      const next = reached(known, pair)
      if (!next) continue
      waiting.delete(pair)
      found = true
      const before = known.get(next[0])
      if (before && !areEqual(before, next[1]))
        problems.push({ field: pair.field, reason: 'contradicts the other exchange rates' })
      known.set(...next)
    }
  }
  return problems
}

const ours = (packs: Packs, currency: string): Fraction | undefined => {
  const rate = packs.rates.find((one) => one.currency === currency)
  return rate && { over: new Big(rate.yuan.likely), under: new Big(1) }
}

export type FileRates = {
  /** Currency → yuan for `under` units of it. */
  yuan: Map<string, Fraction>
  /** No currency of the file is tied to the yuan: then ours must not be mixed with its rates. */
  apart: boolean
}

/**
 * Exchange rates of a file turned into yuan for one unit. Pairs without the yuan are tied to it by our own rate of
 * one of the currencies, which only thresholds and fees in a third currency see: money in yuan needs a rate of the
 * file's own then.
 */
export const ratesFrom = (
  file: OrderFile,
  packs: Packs,
  used: string[],
): Result<FileRates, OrderFileProblem[]> => {
  const pairs = pairsOf(file)
  const zero = pairs.filter(({ is }) => is.eq(0))
  if (zero.length > 0) return problem(zero.map(({ field }) => ({ field, reason: 'a rate of zero' })))
  const known = new Map([['CNY', ONE]])
  const problems = spread(known, pairs)
  const loose = [...new Set(pairs.flatMap(({ one, of }) => [one, of]))].filter((one) => !known.has(one))
  if (problems.length > 0) return problem(problems)
  if (loose.length === 0) return ok({ yuan: known, apart: false })
  if (used.includes('CNY'))
    return problem([{ field: 'rates', reason: `no rate between CNY and ${loose.join(', ')}` }])
  const anchor = loose.find((currency) => ours(packs, currency)) ?? loose[0] ?? 'CNY'
  known.set(anchor, ours(packs, anchor) ?? ONE)
  const contradictions = spread(
    known,
    pairs.filter(({ one }) => loose.includes(one)),
  )
  if (contradictions.length > 0) return problem(contradictions)
  const left = loose.filter((one) => !known.has(one))
  if (left.length > 0)
    return problem([{ field: 'rates', reason: `no rate between ${anchor} and ${left.join(', ')}` }])
  return ok({ yuan: known, apart: ours(packs, anchor) === undefined })
}

export const rateValues = ({ yuan }: FileRates, setOn: string) =>
  Object.fromEntries(
    [...yuan].flatMap(([currency, { over, under }]) =>
      currency === 'CNY'
        ? []
        : [
            [`rate/${currency}`, { value: textOf(over), setOn }],
            ...(under.eq(1) ? [] : [[`rate-units/${currency}`, { value: textOf(under), setOn }] as const]),
          ],
    ),
  )
