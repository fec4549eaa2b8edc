import type { OwnValues } from './buyer'
import { type CategoryPrior, priorsFor } from './category-prior'
import type { Choice } from './choice'
import { knownValue } from './field'
import type { Estimate, Evidence } from './landed-cost/estimate'
import { fromPage, point } from './landed-cost/evidence'
import type { CostNote } from './landed-cost/result'
import type { Listing, UnitsPerPack } from './listing'
import type { CurrencyCode } from './money'
import { domesticFreightFor } from './order/domestic-freight'
import { headingsByMaterial } from './order/material-headings'
import { type Shipment, shipmentOf } from './order/shipment'
import { priceAt } from './price-at'

/** A figure of the order, or the code of what is missing (`cost.missing.<code>`). */
export type OrderFigure = { is: 'known'; estimate: Estimate } | { is: 'unknown'; missing: string }

/** What is bought: everything the cost engine needs to know of it, with the evidence for each figure. */
export type Order = {
  /** Of the listing's unit. */
  quantity: number
  unit?: string
  /** How many pieces one unit holds, where the page says. */
  pieces?: UnitsPerPack
  /** For one unit, in `priceCurrency`. */
  price: OrderFigure
  /** Yuan for everything read on 1688. */
  priceCurrency: CurrencyCode
  /** For the whole order, in `domesticCurrency`. */
  domesticFreight: OrderFigure
  domesticCurrency: CurrencyCode
  shipment: Shipment
  /** HS codes of 4 to 10 digits the goods may fall under, likeliest first; one when the buyer confirmed it. */
  codes: string[]
  /** The buyer said that the first code is right. */
  codeConfirmed: boolean
  /** How carriers class the goods: batteries and liquids cost more and go by fewer lanes. */
  cargo?: 'general' | 'clothing' | 'battery' | 'liquid'
  /** What the goods may need or be refused for: `food-contact`, `battery-un383` … */
  flags: string[]
  notes: CostNote[]
}

/** A price the buyer typed is his own, whatever page it may stand on. */
const TYPED: Evidence = { basis: 'buyer', source: 'your own value' }

const priceFigure = (listing: Listing, choice: Choice): OrderFigure => {
  if (choice.quantity <= 0) return { is: 'unknown', missing: 'moq' }
  const price = priceAt(listing, choice)
  if (price.is === 'found')
    return { is: 'known', estimate: point(price.price, price.from === 'typed' ? TYPED : fromPage(price.at)) }
  const missing = {
    'not-shown': 'price',
    unreadable: 'price',
    'choose-variant': 'variant',
    'below-moq': 'moq',
  }[price.is]
  return { is: 'unknown', missing }
}

const figureOf = (estimate: Estimate | undefined, missing: string): OrderFigure =>
  estimate ? { is: 'known', estimate } : { is: 'unknown', missing }

const wordsOf = (listing: Listing) => ({
  title: knownValue(listing.title),
  category: knownValue(listing.category)?.name,
})

const identity = (listing: Listing): Pick<Order, 'unit' | 'pieces'> => {
  const unit = knownValue(listing.unit)
  const pieces = knownValue(listing.unitsPerPack)
  return { ...(unit === undefined ? {} : { unit }), ...(pieces === undefined ? {} : { pieces }) }
}

/** Any kind in question that holds a battery makes it battery cargo: a lane that refuses it is no lane. */
const cargoOf = (kinds: CategoryPrior[]): Pick<Order, 'cargo'> => {
  const [first] = kinds
  if (!first) return {}
  const holdsBattery = kinds.some(
    ({ cargo, flags }) => cargo === 'battery' || flags.includes('battery-un383'),
  )
  return { cargo: holdsBattery ? 'battery' : first.cargo }
}

/**
 * An offer and a choice turned into an order. `values` are the buyer's own (merged: this offer's before the
 * country's); `priors` fill weight, density, cargo class and HS headings where neither the buyer nor the page says.
 * Codes that were confirmed or searched are put in their place by `goods-code/order-codes.ts`.
 */
export const orderFrom = (
  listing: Listing,
  choice: Choice,
  values: OwnValues,
  priors: CategoryPrior[],
): Order => {
  const kinds = priorsFor(wordsOf(listing), priors)
  const shipment = shipmentOf(listing, choice, values, kinds)
  const domestic = domesticFreightFor(listing, choice.quantity, values, shipment.grossKg)
  return {
    quantity: choice.quantity,
    ...identity(listing),
    price: priceFigure(listing, choice),
    domesticFreight: figureOf(domestic.figure?.estimate, 'domestic-freight'),
    domesticCurrency: domestic.figure?.currency ?? 'CNY',
    shipment,
    priceCurrency: 'CNY',
    codes: headingsByMaterial([...new Set(kinds.flatMap(({ hs4 }) => hs4))], listing),
    codeConfirmed: false,
    ...cargoOf(kinds),
    flags: [...new Set(kinds.flatMap(({ flags }) => flags))],
    notes: [...shipment.notes, ...domestic.notes],
  }
}
