import type { Choice } from '../choice'
import { dispatchFor } from '../dispatch-for'
import { knownValue } from '../field'
import type { Listing } from '../listing'
import { moqCheck } from '../moq-check'
import { chosenVariant } from '../price-at'
import { type KnownContent, unitContent } from '../unit-content'
import { type UnitBase, unitKind } from '../unit-kind'
import { type Warning, warn } from './warning'

const shortMoq = (listing: Listing, choice: Choice, at: string): Warning[] => {
  const check = moqCheck(listing, choice)
  if (check.is !== 'short') return []
  const params = {
    moq: String(check.moq),
    missing: String(check.missing),
    unit: knownValue(listing.unit) ?? '',
  }
  if (check.of === 'variant') return [warn('variant-moq', 'medium', at, params)]
  if (check.mixed?.minCount !== undefined) {
    const minCount = String(check.mixed.minCount)
    return [warn('moq-short-mixed-count', 'low', at, { ...params, minCount })]
  }
  if (check.mixed?.minYuan !== undefined) {
    return [warn('moq-short-mixed-yuan', 'low', at, { ...params, minYuan: check.mixed.minYuan })]
  }
  return [warn('moq-short', 'medium', at, params)]
}

const moqWarnings = (listing: Listing, choice: Choice): Warning[] => {
  const own = chosenVariant(listing, choice)?.moq
  if (own?.is === 'unreadable') return [warn('moq-unreadable', 'medium', own.at, { saw: own.saw })]
  if (own?.is === 'found') return shortMoq(listing, choice, own.at)
  if (listing.moq.is === 'unreadable')
    return [warn('moq-unreadable', 'medium', listing.moq.at, { saw: listing.moq.saw })]
  return listing.moq.is === 'found' ? shortMoq(listing, choice, listing.moq.at) : []
}

/** 48 h → "2", 36 h → "1.5": days with one decimal at most. */
const daysOf = (hours: number): string => String(Math.round((hours / 24) * 10) / 10)

/** The headline promise is the fastest; a bigger order may have a slower one, or none that is stated. */
const dispatchWarnings = (listing: Listing, { quantity }: Choice): Warning[] => {
  if (listing.dispatch.is !== 'found') return []
  const { value: steps, at } = listing.dispatch
  const fastest = [...steps].sort((a, b) => a.hours - b.hours)[0]
  if (!fastest) return []
  const promised = dispatchFor(listing, quantity)
  // One promise without bounds is the promise for every quantity.
  if (!promised && steps.length === 1) return []
  if (!promised) {
    const days = [...new Set(steps.map(({ hours }) => daysOf(hours)))].join(' / ')
    return [warn('dispatch-unclear', 'low', at, { quantity: String(quantity), days })]
  }
  if (promised.hours <= fastest.hours) return []
  const params = { quantity: String(quantity), days: daysOf(promised.hours), headline: daysOf(fastest.hours) }
  return [warn('dispatch-longer', 'medium', at, params)]
}

const SIGNS: Record<UnitBase, string> = {
  piece: '',
  pair: '',
  kg: 'kg',
  metre: 'm',
  'square-metre': 'm²',
  'cubic-metre': 'm³',
  litre: 'l',
}

const holds = (unit: string, content: KnownContent, at: string): Warning => {
  const { base, perUnit } = content
  if (base === 'piece') return warn('pieces-in-unit', 'low', at, { unit, pieces: perUnit })
  if (base === 'pair') return warn('pairs-in-unit', 'low', at, { unit, pairs: perUnit })
  return warn('amount-in-unit', 'low', at, { unit, amount: `${perUnit} ${SIGNS[base]}` })
}

const unitWarnings = (listing: Listing, { variantId }: Choice): Warning[] => {
  if (listing.unit.is !== 'found') return []
  const { value: unit, at } = listing.unit
  const content = unitContent(listing, variantId)
  if (content.is === 'unknown') return [warn('pieces-unknown', 'medium', at, { unit })]
  return unitKind(unit).is === 'pack' ? [holds(unit, content, at)] : []
}

const stockWarnings = (listing: Listing, choice: Choice): Warning[] => {
  const own = chosenVariant(listing, choice)?.stock
  const stock = own && own.is !== 'not-shown' ? own : listing.stock
  if (stock.is === 'unreadable') return [warn('stock-unreadable', 'low', stock.at, { saw: stock.saw })]
  if (stock.is !== 'found' || stock.value >= choice.quantity) return []
  const params = { stock: String(stock.value), quantity: String(choice.quantity) }
  return [warn('stock-short', 'medium', stock.at, params)]
}

/** What stands between the buyer's quantity and the seller's terms. */
export const quantityWarnings = (listing: Listing, choice: Choice): Warning[] => [
  ...moqWarnings(listing, choice),
  ...stockWarnings(listing, choice),
  ...dispatchWarnings(listing, choice),
  ...unitWarnings(listing, choice),
]
