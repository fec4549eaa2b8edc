import type { Span } from '../landed-cost/estimate'
import type { Runs } from '../landed-cost/runs'
import type { Sheet } from '../landed-cost/sheet'
import { type Ranged, ranged } from '../landed-cost/totals'
import { Big, type CurrencyCode, roundMoney } from '../money'
import type { ReportTotal } from './report'

type Wanted = (id: string) => boolean

const sumOf = ({ lines }: Sheet, wanted: Wanted): Big =>
  lines.reduce(
    (sum, { id, amount }) => (amount.is === 'known' && wanted(id) ? sum.plus(amount.value) : sum),
    new Big(0),
  )

const missingOf = ({ lines }: Sheet, wanted: Wanted): string[] => [
  ...new Set(
    lines.flatMap(({ id, amount }) => (amount.is === 'unknown' && wanted(id) ? amount.missing : [])),
  ),
]

/** Some of the lines added up, with the range that all uncertain things give them together. */
export const rangedSum = ({ likely, swings }: Runs, wanted: Wanted): Ranged =>
  ranged(
    sumOf(likely, wanted),
    swings.map(({ low, high }) => ({ low: sumOf(low, wanted), high: sumOf(high, wanted) })),
  )

export const totalWith = (span: Span, missing: string[]): ReportTotal =>
  missing.length === 0 ? { complete: true, ...span } : { complete: false, missing, knownSoFar: span }

export const asTotal = ({ low, likely, high }: Ranged, missing: string[], text: (amount: Big) => string) =>
  totalWith({ low: text(low), likely: text(likely), high: text(high) }, missing)

/** As it is written in that currency: with all its decimals. */
export const moneyText =
  (currency: CurrencyCode, digits: number) =>
  (amount: Big): string =>
    roundMoney(amount, currency).toFixed(digits)

const holderOf = ({ lines }: Sheet, wanted: Wanted): string | undefined =>
  lines.flatMap(({ id, amount }) => (amount.is === 'inside' && wanted(id) ? [amount.line] : []))[0]

export const subtotal = (runs: Runs, wanted: Wanted, text: (amount: Big) => string): ReportTotal => {
  const inside = holderOf(runs.likely, wanted)
  if (inside) return { complete: false, inside }
  return asTotal(rangedSum(runs, wanted), missingOf(runs.likely, wanted), text)
}
