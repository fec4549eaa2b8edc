import type { SeaLoad, TransportMode } from '../buyer'
import type { Order } from '../order'
import type { Arrival, CashTied } from './analysis'
import { arrivalFor, latestPaymentFor, type WayToDoor } from './arrival'
import { cashTied } from './cash-tied'
import type { CostBuyer } from './cost-buyer'
import type { Evidence } from './estimate'
import { priceIncludes } from './incoterms'
import { landedCost } from './landed-cost'
import type { Lane, Packs } from './packs'
import { type LaneGoods, laneGoods, laneOn } from './pick-lane'
import { transitFor } from './pick-pack'
import type { LandedCost } from './result'

/** The same order by one way: a mode, and by sea or rail groupage (`lcl`) or whole containers (`fcl`). */
export type ModeCost = {
  mode: TransportMode
  load?: SeaLoad
  /** The price list it is worked out with; absent under a rate or quote of the buyer's. */
  lane?: Lane
  cost: LandedCost
  /** Days on the way, where a figure exists for the lane or the country. */
  days?: { low: number; high: number; evidence: Evidence }
  /** Paid on the day of `plan`, or on the entry date. */
  arrival: Arrival
  cashTied?: CashTied
}

type Way = { mode: TransportMode; load?: SeaLoad }
/** The day of payment (ISO) and the seller's dispatch promise in days, where they are known. */
export type Plan = { paidOn?: string; dispatchDays?: { low: number; high: number } }

const WAYS: Way[] = [
  { mode: 'air' },
  { mode: 'sea', load: 'lcl' },
  { mode: 'sea', load: 'fcl' },
  { mode: 'express' },
  { mode: 'post' },
  { mode: 'rail', load: 'lcl' },
  { mode: 'rail', load: 'fcl' },
  { mode: 'truck' },
]

const isSame = (way: Way, buyer: CostBuyer): boolean =>
  way.mode === buyer.mode && (way.load ?? 'lcl') === (way.load ? (buyer.load ?? 'lcl') : 'lcl')

/** A quote, what it holds, and a chosen lane are for the way they were given for: the others go without. */
const byWay = (buyer: CostBuyer, way: Way): CostBuyer => {
  if (isSame(way, buyer)) return buyer
  const { 'main-freight': _quote, 'lane-all-in': _allIn, ...ownValues } = buyer.ownValues
  const { lane: _lane, load: _load, ...rest } = buyer
  return { ...rest, ...way, ownValues }
}

/** A price of the buyer's own: by the container where whole ones are shipped. */
const hasOwnRate = ({ ownValues }: CostBuyer, { mode, load }: Way): boolean =>
  ownValues[load === 'fcl' ? 'container-rate' : `${mode}-rate`] !== undefined

/** Worth showing: the way in use, one with a price, or one with a known transit time (containers only with a price). */
const isOffered = (way: Way, buyer: CostBuyer, packs: Packs, date: string, goods: LaneGoods): boolean => {
  if (isSame(way, buyer)) return true
  // A price with the freight inside is for one way: what it would be by another, only the seller can say.
  if (priceIncludes(buyer.incoterm, buyer.mode).has('main-freight')) return false
  return isPriced(way, buyer, packs, date, goods)
}

const isPriced = (way: Way, buyer: CostBuyer, packs: Packs, date: string, goods: LaneGoods): boolean =>
  (hasOwnRate(buyer, way) && !(way.mode === 'rail' && way.load === 'fcl')) ||
  laneOn(packs, byWay(buyer, way), date, goods) !== undefined ||
  (way.load !== 'fcl' && transitFor(packs, buyer.country, way.mode, way.load) !== undefined)

const daysOf = (
  { country }: CostBuyer,
  packs: Packs,
  { mode, load }: Way,
  lane: Lane | undefined,
): Pick<ModeCost, 'days'> => {
  if (lane?.days) return { days: { ...lane.days, evidence: lane.evidence } }
  const transit = transitFor(packs, country, mode, load)
  return transit ? { days: { ...transit.days, evidence: transit.evidence } } : {}
}

/** Clearance is inside the carrier's price, and so inside his days. */
const holdsCustoms = ({ lines }: LandedCost): boolean =>
  lines.some(
    ({ id, amount }) => id === 'clearance' && amount.is === 'inside' && amount.line === 'main-freight',
  )

const wayToDoor = (
  { mode, load, lane, cost }: Pick<ModeCost, 'mode' | 'load' | 'lane' | 'cost'>,
  country: string,
  { dispatchDays }: Plan,
): WayToDoor => ({
  country,
  mode,
  ...(load ? { load } : {}),
  ...(lane?.days ? { laneDays: { ...lane.days, evidence: lane.evidence } } : {}),
  ...(holdsCustoms(cost) ? { allIn: true } : {}),
  ...(dispatchDays ? { dispatchDays } : {}),
})

/**
 * The last day to pay (ISO) so that an order going this way is at the door by `wantedBy`, slow end and buffer
 * included. Undefined while a stage of the way has no figure.
 */
export const payBy = (
  row: ModeCost,
  country: string,
  packs: Packs,
  wantedBy: string,
  plan: Plan = {},
): string | undefined => latestPaymentFor(packs, wayToDoor(row, country, plan), wantedBy)

const rowFor =
  (order: Order, buyer: CostBuyer, packs: Packs, date: string, plan: Plan) =>
  (way: Way): ModeCost => {
    const here = byWay(buyer, way)
    const cost = landedCost(order, here, packs, date)
    const lane = packs.lanes.find(({ id }) => id === cost.laneId)
    const going = wayToDoor({ ...way, cost, ...(lane ? { lane } : {}) }, buyer.country, plan)
    const arrival = arrivalFor(packs, going, plan.paidOn ?? date)
    const tied = cashTied(cost, arrival)
    return {
      ...way,
      ...(lane ? { lane } : {}),
      cost,
      ...daysOf(buyer, packs, way, lane),
      arrival,
      ...(tied ? { cashTied: tied } : {}),
    }
  }

/**
 * The ways side by side; an incomplete one stays in the list and says what it lacks. Groupage and full containers are
 * rows of their own where there is a price for a container.
 */
export const compareModes = (
  order: Order,
  buyer: CostBuyer,
  packs: Packs,
  entryDate: string,
  plan: Plan = {},
): ModeCost[] =>
  WAYS.filter((way) => isOffered(way, buyer, packs, entryDate, laneGoods(order))).map(
    rowFor(order, buyer, packs, entryDate, plan),
  )
