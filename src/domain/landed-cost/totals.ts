import { Big, type CurrencyCode, roundMoney, textOf } from '../money'
import { rangeOf, type Swing } from './range'
import type { Total } from './result'
import type { PointLine, Sheet } from './sheet'
import type { Swung } from './traced-run'

const ZERO = new Big(0)

type Without = (id: string) => boolean

const nothing: Without = () => false

const sumOfLines = (lines: PointLine[], without: Without): Big =>
  lines.reduce(
    (sum, { id, amount }) => (amount.is === 'known' && !without(id) ? sum.plus(amount.value) : sum),
    ZERO,
  )

/** Sum of the known lines of one run, exactly; `without` leaves some out. */
export const knownSum = (sheet: Sheet, without: Without = nothing): Big => sumOfLines(sheet.lines, without)

/** The same of a run that shares most of its lines with the likely one, whose sum is `likely`. */
export const swungSum = (likely: Big, { came, gone }: Swung, without: Without = nothing): Big =>
  likely.minus(sumOfLines(gone, without)).plus(sumOfLines(came, without))

export const missingIn = (sheet: Sheet): string[] => [
  ...new Set(sheet.lines.flatMap(({ amount }) => (amount.is === 'unknown' ? amount.missing : []))),
]

export type Ranged = { low: Big; likely: Big; high: Big; corners: Swing }

export const ranged = (likely: Big, swings: Swing[]): Ranged => ({ likely, ...rangeOf(likely, swings) })

/** A total is complete, or says what is missing and how much is known so far: it is never just smaller. */
export const totalOf = (amounts: Ranged, missing: string[], round: (amount: Big) => Big): Total => {
  // Squares of many swings can reach below nothing; what is paid cannot.
  const least = amounts.likely.gte(0) && amounts.low.lt(0) ? new Big(0) : amounts.low
  const span = {
    low: textOf(round(least)),
    likely: textOf(round(amounts.likely)),
    high: textOf(round(amounts.high)),
  }
  return missing.length === 0 ? { is: 'complete', span } : { is: 'incomplete', missing, knownSoFar: span }
}

export const toMoney =
  (currency: CurrencyCode) =>
  (amount: Big): Big =>
    roundMoney(amount, currency)

/** A unit costs little: four decimals, so that units times unit cost gives the total back. */
export const toUnit = (amount: Big): Big => amount.round(4, Big.roundHalfUp)
