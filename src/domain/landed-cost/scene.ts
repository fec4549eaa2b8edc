import type { OwnValue } from '../buyer'
import type { CurrencyCode } from '../money'
import type { Order, OrderFigure } from '../order'
import type { CostBuyer } from './cost-buyer'
import { ownEstimate } from './evidence'
import { priceIncludes } from './incoterms'
import type { Lane, Packs } from './packs'
import { containerLanes, laneGoods, laneOn } from './pick-lane'
import { rulesFor } from './pick-pack'
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
  /** The currency of the total: the buyer's, or that of the price while the buyer's has no exchange rate. */
  total: CurrencyCode
  rates: Rates
  roundsLines: boolean
  pack?: RulePack
  lane?: Lane
  /** The containers of the lane's route, when it is priced by the container. */
  fleet: Lane[]
  /** The carrier's price holds clearance, duty and tax. */
  allIn: boolean
  /** Lines inside the seller's price under the agreed Incoterm, see `incoterms.ts`. */
  sellerPays: ReadonlySet<string>
  tariff: Tariff
}

export const ownInput = (scene: Scene, id: string): Input | undefined => {
  const own = scene.buyer.ownValues[id]
  return own && ownFigure(own, id, scene.buyer.currency)
}

/** Money the buyer entered without a currency is in the buyer's, even while the total can only be in yuan. */
const ownFigure = (own: OwnValue, id: string, currency: CurrencyCode): Input => ({
  ...inputOf(ownEstimate(own), id),
  currency: own.currency ?? currency,
})

export const orderInput = (
  figure: OrderFigure,
  variable: string,
  currency: CurrencyCode,
): Input | undefined =>
  figure.is === 'known' ? { ...inputOf(figure.estimate, variable), currency } : undefined

/** Where the seller pays the freight no carrier's price of ours holds the duty. */
const isAllIn = (buyer: CostBuyer, lane: Lane | undefined, sellerPays: ReadonlySet<string>): boolean => {
  if (sellerPays.has('main-freight')) return false
  const own = buyer.ownValues['lane-all-in']
  return own ? own.value === '1' : (lane?.allIn ?? false)
}

/** A regime the buyer chose is the one in force; one that the pack does not know changes nothing. */
const withRegime = (pack: RulePack | undefined, { regime }: CostBuyer): RulePack | undefined => {
  const isKnown = pack?.regimes && Object.values(pack.regimes).some((one) => one === regime)
  return pack && regime && isKnown
    ? { ...pack, regimes: { likely: regime, low: regime, high: regime } }
    : pack
}

export const sceneFor = (order: Order, buyer: CostBuyer, packs: Packs, date: string): Scene => {
  const wanted = ratesFor(buyer.currency, buyer.ownValues, packs)
  const total = wanted(buyer.currency) ? buyer.currency : order.priceCurrency
  const rates = total === buyer.currency ? wanted : ratesFor(total, buyer.ownValues, packs)
  const pack = withRegime(rulesFor(packs, buyer, date), buyer)
  const sellerPays = priceIncludes(buyer.incoterm, buyer.mode)
  const lane = laneOn(packs, buyer, date, laneGoods(order))
  return {
    order,
    buyer,
    date,
    packs,
    total,
    rates,
    roundsLines: roundsEachLine(total, pack?.currency),
    ...(pack ? { pack } : {}),
    ...(lane ? { lane } : {}),
    fleet: containerLanes(packs, buyer, date, lane),
    allIn: isAllIn(buyer, lane, sellerPays),
    sellerPays,
    tariff: tariffFor(pack, packs, order, rates),
  }
}
