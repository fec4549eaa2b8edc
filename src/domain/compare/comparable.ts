import { knownValue } from '../field'
import { moqCheck } from '../moq-check'
import { priceAt } from '../price-at'
import { dealbreakersOf } from '../trust/offer-risk'
import type { UnitContent } from '../unit-content'
import type { UnitBase } from '../unit-kind'
import type { Lot } from './cells'
import type { CompareItem, NotComparable } from './comparison'
import { askPieces, askPrice, askSmallOrder, askUnit, type CompareQuestion } from './questions'

const not = (
  because: NotComparable['because'],
  ask?: CompareQuestion,
  params: Record<string, string> = {},
): NotComparable => ({ is: 'not-comparable', because, params, ...(ask ? { ask } : {}) })

const contentUnknown = (content: UnitContent): NotComparable | undefined => {
  if (content.is === 'known') return undefined
  return content.unit === undefined
    ? not('unit-unknown', askUnit())
    : not('pieces-unknown', askPieces(content.unit), { unit: content.unit })
}

const stopped = ({ listing }: CompareItem): NotComparable | undefined => {
  if (knownValue(listing.status) === 'off-shelf') return not('off-shelf')
  return dealbreakersOf(listing).length > 0 ? not('dealbreaker') : undefined
}

const minimumShort = ({ listing, choice }: CompareItem, lot: Lot): NotComparable | undefined => {
  const quantity = { ...choice, quantity: lot.units }
  const [price, check] = [priceAt(listing, quantity), moqCheck(listing, quantity)]
  const moq = check.is === 'short' ? check.moq : price.is === 'below-moq' ? price.from : undefined
  if (moq === undefined) return undefined
  const params = { moq: String(moq), unit: knownValue(listing.unit) ?? '' }
  return not('below-moq', askSmallOrder(lot.target), params)
}

const priceUnknown = ({ listing, choice }: CompareItem, lot: Lot): NotComparable | undefined => {
  const price = priceAt(listing, { ...choice, quantity: lot.units })
  if (price.is === 'found') return undefined
  return price.is === 'choose-variant' ? not('choose-variant') : not('price-unknown', askPrice(lot.target))
}

/**
 * Why this offer gets no place among the others, the first reason that holds; undefined when it may be ranked.
 * `base` is the measure the comparison is made in, `lot` is there when the unit's content is known.
 */
export const notComparable = (
  item: CompareItem,
  content: UnitContent,
  lot: Lot | undefined,
  base: UnitBase | undefined,
): NotComparable | undefined => {
  const before = stopped(item) ?? contentUnknown(content)
  if (before || !lot) return before
  if (lot.content.base !== base) return not('other-measure', askUnit())
  return minimumShort(item, lot) ?? priceUnknown(item, lot)
}
