import type { Arrival, CashTied } from './analysis'
import type { LandedCost } from './result'

/**
 * The cash that is out on the day the goods stand at the door, and the days from the first payment until then. The
 * whole of it is out only at the end: goods are paid first, freight and customs later. Undefined while the total
 * or a stage of the way is unknown: then neither the sum nor the days would be the whole.
 */
export const cashTied = (cost: LandedCost, arrival: Arrival): CashTied | undefined =>
  cost.cash.is === 'complete' && arrival.missing.length === 0
    ? { amount: { amount: cost.cash.span.likely, currency: cost.currency }, days: arrival.days }
    : undefined
