import type { Span } from '../landed-cost/estimate'
import { point } from '../landed-cost/evidence'
import { landedCost } from '../landed-cost/landed-cost'
import type { Lane, Packs } from '../landed-cost/packs'
import { packsOfCountry } from '../landed-cost/packs-of-country'
import { lanesFor } from '../landed-cost/pick-lane'
import { transitFor } from '../landed-cost/pick-pack'
import type { LandedCost } from '../landed-cost/result'
import type { CurrencyCode, DecimalText } from '../money'
import type { Order } from '../order'
import { summed } from './summed-spans'

/** What is to be carried: gross kg and CBM of the whole shipment, packed. */
export type Load = { kg: DecimalText; cbm: DecimalText; cargo: NonNullable<Order['cargo']> }

/** What one price list asks for the load: the main leg with its surcharges, in `currency`. */
export type LaneQuote = {
  lane: Lane
  currency: CurrencyCode
  /** Undefined where a part of it is not known, see `missing` (codes of `cost.missing`). */
  price?: Span
  missing: string[]
  chargeable?: { value: DecimalText; unit: string }
  days?: { low: number; high: number }
}

type Where = { country: string; currency: CurrencyCode; today: string }

const MODES = ['air', 'sea', 'express', 'post', 'rail', 'truck'] as const
const LOADS = ['lcl', 'fcl'] as const

const evidence = { basis: 'buyer', source: 'your own value' } as const

/** Nothing but its weight and room is known of it: goods of no price, so that no line but freight weighs. */
const bareOrder = ({ kg, cbm, cargo }: Load): Order => ({
  quantity: 1,
  price: { is: 'known', estimate: point('0', evidence) },
  priceCurrency: 'CNY',
  domesticFreight: { is: 'known', estimate: point('0', evidence) },
  domesticCurrency: 'CNY',
  shipment: {
    grossKg: point(kg, evidence),
    cbm: point(cbm, evidence),
    cbmFollowsWeight: false,
    carton: {},
    notes: [],
  },
  codes: [],
  codeConfirmed: false,
  cargo,
  flags: [],
  notes: [],
})

const isFreight = (id: string): boolean => id === 'main-freight' || id.startsWith('surcharge/')

const priceOf = ({ lines }: LandedCost): Pick<LaneQuote, 'price' | 'missing'> => {
  const amounts = lines.filter(({ id }) => isFreight(id)).map(({ amount }) => amount)
  const missing = amounts.flatMap((amount) => (amount.is === 'unknown' ? [amount.missing] : []))
  const spans = amounts.flatMap((amount) => (amount.is === 'known' ? [amount.span] : []))
  return missing.length > 0 || spans.length === 0 ? { missing } : { missing, price: summed(spans) }
}

const routeOf = ({ route, id }: Lane): string => route ?? id

/** Containers of one route are one way of shipping: the first stands for all of them. */
const oneOfEachRoute = (lanes: Lane[]): Lane[] =>
  lanes.filter(
    (lane, index) =>
      lane.per !== 'container' || lanes.findIndex((other) => routeOf(other) === routeOf(lane)) === index,
  )

const quoteOn =
  (packs: Packs, load: Load, { country, currency, today }: Where) =>
  (lane: Lane): LaneQuote => {
    const lanes = packs.lanes.filter((other) => routeOf(other) === routeOf(lane))
    const way = { mode: lane.mode, ...(lane.load ? { load: lane.load } : {}) }
    const buyer = { country, currency, ...way, lane: lane.id, importer: 'business' as const }
    const cost = landedCost(
      bareOrder(load),
      { ...buyer, vatRegistered: false, ownValues: {} },
      { ...packs, lanes },
      today,
    )
    const days = lane.days ?? transitFor(packs, country, lane.mode, lane.load)?.days
    const { chargeable } = cost.shipment
    return {
      lane,
      currency: cost.currency,
      ...priceOf(cost),
      ...(chargeable ? { chargeable } : {}),
      ...(days ? { days } : {}),
    }
  }

const cheaper = (one: LaneQuote, other: LaneQuote): number => {
  if (!one.price || !other.price) return Number(!one.price) - Number(!other.price)
  return Number(one.price.likely) - Number(other.price.likely)
}

const usable = (packs: Packs, load: Load, { country, today }: Where): Lane[] =>
  MODES.flatMap((mode) =>
    (mode === 'sea' || mode === 'rail' ? LOADS : [undefined]).flatMap((share) =>
      lanesFor(packs, { country, mode, ...(share ? { load: share } : {}) }, today, { cargo: load.cargo })
        .filter(({ state }) => state === 'usable')
        .map(({ lane }) => lane),
    ),
  )

/**
 * What every price list that holds today and takes the goods asks for the load, the cheapest first; those that cannot
 * price it come last. `packs` hold the buyer's rate cards as lanes. Prices with duty and tax inside stand beside
 * others that have neither: `lane.allIn` says which.
 */
export const compareLanes = (packs: Packs, load: Load, where: Where): LaneQuote[] => {
  const here = packsOfCountry(packs, where.country)
  return oneOfEachRoute(usable(here, load, where))
    .map(quoteOn(here, load, where))
    .sort(cheaper)
}
