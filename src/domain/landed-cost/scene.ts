import type { OwnValue } from '../buyer'
import type { CurrencyCode } from '../money'
import type { Order, OrderFigure } from '../order'
import type { CostBuyer } from './cost-buyer'
import { fromBuyer, point } from './evidence'
import type { Lane, Packs } from './packs'
import { laneOn, rulesOn } from './pick-pack'
import { type Rates, ratesFor } from './rates'
import { roundsEachLine } from './rounding'
import type { RulePack } from './rule-pack'
import { type Input, inputOf } from './scenario'
import { type Tariff, tariffFor } from './tariff'

/** One order for one buyer on one day, with the dated packs chosen: all that a run of the sum reads. */
export type Scene = {
  order: Order
  buyer: CostBuyer
  date: string
  packs: Packs
  /** The currency of the total: the buyer's, or yuan while that one has no exchange rate. */
  total: CurrencyCode
  rates: Rates
  roundsLines: boolean
  pack?: RulePack
  lane?: Lane
  /** The carrier's price holds clearance, duty and tax. */
  allIn: boolean
  tariff: Tariff
}

export const ownInput = (scene: Scene, id: string): Input | undefined => {
  const own = scene.buyer.ownValues[id]
  return own && ownFigure(own, id, scene.buyer.currency)
}

/** Money the buyer entered without a currency is in the buyer's, even while the total can only be in yuan. */
const ownFigure = (own: OwnValue, id: string, currency: CurrencyCode): Input => ({
  ...inputOf(point(own.value, fromBuyer(own)), id),
  currency: own.currency ?? currency,
})

export const orderInput = (
  figure: OrderFigure,
  variable: string,
  currency: CurrencyCode,
): Input | undefined =>
  figure.is === 'known' ? { ...inputOf(figure.estimate, variable), currency } : undefined

const isAllIn = (buyer: CostBuyer, lane: Lane | undefined): boolean => {
  const own = buyer.ownValues['lane-all-in']
  return own ? own.value === '1' : (lane?.allIn ?? false)
}

export const sceneFor = (order: Order, buyer: CostBuyer, packs: Packs, date: string): Scene => {
  const wanted = ratesFor(buyer.currency, buyer.ownValues, packs)
  const total = wanted(buyer.currency) ? buyer.currency : 'CNY'
  const pack = rulesOn(packs, buyer.country, date)
  const lane = laneOn(packs, buyer.country, buyer.mode, date)
  return {
    order,
    buyer,
    date,
    packs,
    total,
    rates: total === buyer.currency ? wanted : ratesFor(total, buyer.ownValues, packs),
    roundsLines: roundsEachLine(total, pack?.currency),
    ...(pack ? { pack } : {}),
    ...(lane ? { lane } : {}),
    allIn: isAllIn(buyer, lane),
    tariff: tariffFor(pack, packs, order.codes),
  }
}
