import { dispatchFor } from '../dispatch-for'
import { big, type DecimalText, textOf } from '../money'
import { chosenVariant, priceAt } from '../price-at'
import type { KnownContent } from '../unit-content'
import type { Cell, ComparedItem, CompareItem } from './comparison'
import { askDispatch, askPrice, askWeight } from './questions'

/** `units` of the offer's own unit, which together hold at least the target. */
export type Lot = { content: KnownContent; units: number; target: number }

const perBase = (perUnit: DecimalText, { content }: Lot): DecimalText =>
  textOf(big(perUnit).div(content.perUnit))

/** Yuan on the page for one of the base, at the price step those units reach. */
export const goodsCell = ({ listing, choice }: CompareItem, lot: Lot): Cell => {
  const price = priceAt(listing, { ...choice, quantity: lot.units })
  if (price.is === 'found') return { is: 'known', value: perBase(price.price, lot), currency: 'CNY' }
  // The page has the prices, one for each variant: the buyer is to choose, nobody to be asked.
  return price.is === 'choose-variant' ? { is: 'not-computed' } : { is: 'missing', ask: askPrice(lot.target) }
}

/** Landed cost of one of the base; a cost for another quantity or an incomplete one is not used. */
export const landedCell = ({ cost }: CompareItem, lot: Lot): Cell => {
  if (!cost || cost.quantity !== lot.units || cost.perUnit.is !== 'complete') return { is: 'not-computed' }
  return { is: 'known', value: perBase(cost.perUnit.span.likely, lot), currency: cost.currency }
}

export const dispatchCell = ({ listing }: CompareItem, lot: Lot): ComparedItem['dispatch'] => {
  const step = dispatchFor(listing, lot.units)
  return step ? { is: 'known', hours: step.hours } : { is: 'missing', ask: askDispatch(lot.target) }
}

export const weightCell = ({ listing, choice }: CompareItem, lot: Lot): ComparedItem['weight'] => {
  const own = chosenVariant(listing, choice)?.weightKg
  const weight = own?.is === 'found' ? own : listing.weightKg
  return weight.is === 'found'
    ? { is: 'known', kgPerBase: perBase(weight.value, lot) }
    : { is: 'missing', ask: askWeight() }
}
