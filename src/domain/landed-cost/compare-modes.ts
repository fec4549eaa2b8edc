import type { TransportMode } from '../buyer'
import type { Order } from '../order'
import type { CostBuyer } from './cost-buyer'
import type { Evidence } from './estimate'
import { landedCost } from './landed-cost'
import type { Packs } from './packs'
import { laneOn, transitFor } from './pick-pack'
import type { LandedCost } from './result'

/** The same order by one mode; days on the way where a figure exists for the country. */
export type ModeCost = {
  mode: TransportMode
  cost: LandedCost
  days?: { low: number; high: number; evidence: Evidence }
}

const MODES: TransportMode[] = ['air', 'sea', 'express', 'rail', 'truck']

/** Worth showing: the mode in use, one with a price, or one with a known transit time. */
const isOffered = (mode: TransportMode, buyer: CostBuyer, packs: Packs, date: string): boolean =>
  mode === buyer.mode ||
  buyer.ownValues[`${mode}-rate`] !== undefined ||
  laneOn(packs, buyer.country, mode, date) !== undefined ||
  transitFor(packs, buyer.country, mode) !== undefined

/** A quote, and what it holds, is for the mode it was given for: the others are worked out without it. */
const byMode = (buyer: CostBuyer, mode: TransportMode): CostBuyer => {
  if (mode === buyer.mode) return buyer
  const { 'main-freight': _quote, 'lane-all-in': _lane, ...ownValues } = buyer.ownValues
  return { ...buyer, mode, ownValues }
}

const daysOf = (buyer: CostBuyer, packs: Packs, mode: TransportMode): Pick<ModeCost, 'days'> => {
  const transit = transitFor(packs, buyer.country, mode)
  return transit ? { days: { ...transit.days, evidence: transit.evidence } } : {}
}

/** The modes side by side; an incomplete one stays in the list and says what it lacks. */
export const compareModes = (order: Order, buyer: CostBuyer, packs: Packs, entryDate: string): ModeCost[] =>
  MODES.filter((mode) => isOffered(mode, buyer, packs, entryDate)).map((mode) => ({
    mode,
    cost: landedCost(order, byMode(buyer, mode), packs, entryDate),
    ...daysOf(buyer, packs, mode),
  }))
