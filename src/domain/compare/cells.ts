import { dispatchFor } from '../dispatch-for'
import type { Estimate } from '../landed-cost/estimate'
import { big, type DecimalText, textOf } from '../money'
import { priceAt } from '../price-at'
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

/** Kilograms of one unit by the order: as it is packed, or its share of what the cartons weigh. */
const orderedKg = ({ shipment }: CompareItem, lot: Lot): Estimate[] => {
  if (!shipment || shipment.units !== lot.units) return []
  const { unitKg, grossKg } = shipment
  const share = grossKg && {
    ...grossKg,
    span: { ...grossKg.span, likely: textOf(big(grossKg.span.likely).div(lot.units)) },
  }
  return [unitKg, share].flatMap((estimate) => estimate ?? [])
}

const isStated = ({ evidence }: Estimate): boolean =>
  evidence.basis === 'page' || evidence.basis === 'buyer' || evidence.basis === 'derived'

/** Kilograms of one of the base: what somebody stated before what such goods usually weigh. */
export const weightCell = (item: CompareItem, lot: Lot): ComparedItem['weight'] => {
  const weights = orderedKg(item, lot)
  const weight = weights.find(isStated) ?? weights[0]
  if (!weight) return { is: 'missing', ask: askWeight() }
  const cell = {
    is: 'known',
    kgPerBase: perBase(weight.span.likely, lot),
    basis: weight.evidence.basis,
  } as const
  return isStated(weight) ? cell : { ...cell, ask: askWeight() }
}
