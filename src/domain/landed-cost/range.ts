import { Big } from '../money'

/** What one uncertain thing does to an amount: the amount with that thing at its low and at its high end. */
export type Swing = { low: Big; high: Big }

const ZERO = new Big(0)

/** No currency has more than three decimals: a root to eight, found from nine, loses nothing that is shown. */
const ROOT_DIGITS = 9
const UNIT = new Big(10).pow(-ROOT_DIGITS)

/** The largest whole number whose square is not over `square`; a float's root is off by a few units at most. */
const wholeRoot = (square: bigint): bigint => {
  let root = BigInt(Math.floor(Math.sqrt(Number(square))))
  if (root > 0n) root = (root + square / root) / 2n
  while (root * root > square) root -= 1n
  while ((root + 1n) * (root + 1n) <= square) root += 1n
  return root
}

/** Whole numbers are several times faster here than the divisions of a decimal root. */
const root = (square: Big): Big => {
  const whole = BigInt(square.toFixed(2 * ROOT_DIGITS, Big.roundDown).replace('.', ''))
  return new Big(wholeRoot(whole).toString()).times(UNIT).round(ROOT_DIGITS - 1)
}

/** Most things move most lines not at all; the root of one square is that one itself. */
const rootOfSquares = (deviations: Big[]): Big => {
  const moving = deviations.filter((one) => !one.eq(ZERO))
  const only = moving[0]
  if (!only) return ZERO
  if (moving.length === 1) return only
  return root(moving.reduce((sum, one) => sum.plus(one.times(one)), ZERO))
}

const smaller = (a: Big, b: Big): Big => (a.lt(b) ? a : b)
const larger = (a: Big, b: Big): Big => (a.gt(b) ? a : b)

/** Below and above the likely amount; an end may lie on either side (a cheaper regime at the "high" end). */
const below = (likely: Big, { low, high }: Swing): Big => likely.minus(smaller(likely, smaller(low, high)))
const above = (likely: Big, { low, high }: Swing): Big => larger(likely, larger(low, high)).minus(likely)

/**
 * Independent uncertainties do not all go wrong together: the root of the sum of squares, each side of its own
 * (field guide §6.4). `corners` add them all up: the worst case. Neither goes below nothing: a charge that one
 * regime drops altogether is not paid out to the buyer because the goods may be lighter too.
 */
export const rangeOf = (likely: Big, swings: Swing[]): { low: Big; high: Big; corners: Swing } => {
  const down = swings.map((swing) => below(likely, swing))
  const up = swings.map((swing) => above(likely, swing))
  const sum = (all: Big[]): Big => all.reduce((total, one) => total.plus(one), ZERO)
  const least = smaller(likely, ZERO)
  const lowered = (by: Big): Big => larger(least, likely.minus(by))
  return {
    low: lowered(rootOfSquares(down)),
    high: likely.plus(rootOfSquares(up)),
    corners: { low: lowered(sum(down)), high: likely.plus(sum(up)) },
  }
}
