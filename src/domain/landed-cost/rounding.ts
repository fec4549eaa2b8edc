import { Big, type CurrencyCode, roundMoney } from '../money'

/**
 * Where the sum is rounded. When the total is in the destination's own currency every charge is rounded half
 * up to its smallest unit, as it is really billed, and the total is the sum of the rounded charges. In any
 * other currency the lines are only conversions: they are carried exactly and the total is rounded once; the
 * lines are shown rounded and a `rounding` line makes up the difference, so that what is shown always adds up.
 */
export const roundsEachLine = (total: CurrencyCode, destination: CurrencyCode | undefined): boolean =>
  total === destination

/** What must be added to the rounded amounts to get the total rounded once. Zero or a few smallest units. */
export const roundingDifference = (exact: Big[], currency: CurrencyCode): Big => {
  const zero = new Big(0)
  const total = roundMoney(
    exact.reduce((sum, amount) => sum.plus(amount), zero),
    currency,
  )
  return exact.reduce((rest, amount) => rest.minus(roundMoney(amount, currency)), total)
}

const WAYS = { up: Big.roundUp, down: Big.roundDown, 'half-up': Big.roundHalfUp } as const

/** To a multiple of `to`: customs of some countries count whole dollars or thousands. */
export const roundTo = (amount: Big, to: string, way: keyof typeof WAYS): Big =>
  amount.div(to).round(0, WAYS[way]).times(to)
