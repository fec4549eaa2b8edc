import { type Big, textOf } from '../money'
import { sellableOf } from './later-lines'
import type { LandedCost, Total } from './result'
import type { Runs } from './runs'
import type { Sheet } from './sheet'
import { knownSum, type Ranged, ranged, totalOf, toUnit } from './totals'

/** Units of this run that the cost is spread over; undefined where the defects leave none. */
export const unitsOf = (sheet: Sheet): Big | undefined => {
  const units = sellableOf(sheet)
  return units.is === 'known' ? units.value : undefined
}

const over = (amounts: Ranged, units: Big, round: (amount: Big) => Big): Ranged => ({
  low: round(amounts.low).div(units),
  likely: round(amounts.likely).div(units),
  high: round(amounts.high).div(units),
  corners: amounts.corners,
})

const movesUnits = (runs: Runs, units: Big): boolean => {
  const differs = (sheet: Sheet): boolean => !unitsOf(sheet)?.eq(units)
  return runs.swings.some(({ low, high }) => differs(low) || differs(high))
}

/** Defects move the cost of a unit and no line: then each run is divided by its own units. */
const eachOver = (runs: Runs, units: Big, round: (amount: Big) => Big): Ranged => {
  const unitCost = (sheet: Sheet): Big => round(knownSum(sheet)).div(unitsOf(sheet) ?? units)
  return ranged(
    unitCost(runs.likely),
    runs.swings.map(({ low, high }) => ({ low: unitCost(low), high: unitCost(high) })),
  )
}

/**
 * The cost of one unit that can be sold. `cash` is exact; it is rounded before it is divided, so that units times
 * unit cost gives the shown total back.
 */
export const unitCost = (
  runs: Runs,
  cash: Ranged,
  missing: string[],
  round: (amount: Big) => Big,
): Pick<LandedCost, 'perUnit' | 'sellable'> => {
  const units = unitsOf(runs.likely)
  if (!units) return { perUnit: noUnits(cash, missing, round) }
  const amounts = movesUnits(runs, units) ? eachOver(runs, units, round) : over(cash, units, round)
  return { perUnit: totalOf(amounts, missing, toUnit), sellable: textOf(units) }
}

/** No unit is left to bear the cost: what is known so far is that of the whole order. */
const noUnits = (cash: Ranged, missing: string[], round: (amount: Big) => Big): Total =>
  totalOf(cash, [...missing, 'defects'], round)
