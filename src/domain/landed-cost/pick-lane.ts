import type { SeaLoad } from '../buyer'
import { type Big, big } from '../money'
import type { Order } from '../order'
import type { CostBuyer } from './cost-buyer'
import type { Lane, Packs } from './packs'

/** What lanes are chosen by. */
export type WayBuyer = Pick<CostBuyer, 'country' | 'mode' | 'load' | 'lane'>
export type CargoClass = NonNullable<Order['cargo']>
/** What is shipped, as far as it decides who takes it. Goods of a class nobody named are general. */
export type LaneGoods = { cargo?: CargoClass; kg?: Big }

/** A lane to the country by the mode, and why it may not be used: a price past its last day is shown, not counted. */
export type LaneChoice = { lane: Lane; state: 'usable' | 'expired' | 'not-yet' | 'other-goods' | 'too-heavy' }

export const laneGoods = ({ cargo, shipment: { grossKg } }: Order): LaneGoods => ({
  ...(cargo ? { cargo } : {}),
  ...(grossKg ? { kg: big(grossKg.span.likely) } : {}),
})

/** Containers go by sea and by rail; elsewhere there is nothing to choose. */
export const loadOf = ({ mode, load }: Pick<WayBuyer, 'mode' | 'load'>): SeaLoad | undefined =>
  mode === 'sea' || mode === 'rail' ? (load ?? 'lcl') : undefined

const isTo = ({ countries }: Lane, country: string): boolean =>
  countries.includes(country) || countries.includes('*')

const isOnWay = (lane: Lane, buyer: WayBuyer): boolean => {
  if (lane.mode !== buyer.mode || !isTo(lane, buyer.country)) return false
  const load = loadOf(buyer)
  return load === undefined || (lane.load ?? 'lcl') === load
}

const isCard = ({ evidence }: Lane): boolean => evidence.basis === 'buyer'

const stateOf = (lane: Lane, date: string, { cargo = 'general', kg }: LaneGoods): LaneChoice['state'] => {
  if (lane.validTo !== undefined && lane.validTo < date) return 'expired'
  if (date < lane.validFrom) return 'not-yet'
  if (lane.upToKg !== undefined && kg?.gt(lane.upToKg)) return 'too-heavy'
  return lane.cargo === undefined || lane.cargo.includes(cargo) ? 'usable' : 'other-goods'
}

/** All lanes for the buyer's way: the buyer's own rate cards first, then ours, each in the order of its list. */
export const lanesFor = (
  packs: Packs,
  buyer: WayBuyer,
  date: string,
  goods: LaneGoods = {},
): LaneChoice[] => {
  const onWay = packs.lanes.filter((lane) => isOnWay(lane, buyer))
  return [...onWay.filter(isCard), ...onWay.filter((lane) => !isCard(lane))].map((lane) => ({
    lane,
    state: stateOf(lane, date, goods),
  }))
}

/**
 * The lane an order ships by: the one the buyer chose, while its price holds, whatever the goods; else the first
 * that takes the goods, rate cards before ours. Undefined = nobody gave a price.
 */
export const laneOn = (
  packs: Packs,
  buyer: WayBuyer,
  date: string,
  goods: LaneGoods = {},
): Lane | undefined => {
  const choices = lanesFor(packs, buyer, date, goods)
  const holds = ({ state }: LaneChoice): boolean => state === 'usable' || state === 'other-goods'
  const chosen = choices.find((choice) => choice.lane.id === buyer.lane && holds(choice))
  return (chosen ?? choices.find(({ state }) => state === 'usable'))?.lane
}

const routeOf = ({ route, id }: Lane): string => route ?? id

/** The containers that may be mixed with `lane`: all of its route whose price holds; none for other lanes. */
export const containerLanes = (
  packs: Packs,
  buyer: WayBuyer,
  date: string,
  lane: Lane | undefined,
): Lane[] =>
  lane?.per === 'container'
    ? lanesFor(packs, buyer, date)
        .filter(({ state, lane: other }) => state === 'usable' && other.per === 'container')
        .flatMap(({ lane: other }) => (routeOf(other) === routeOf(lane) ? [other] : []))
    : []
