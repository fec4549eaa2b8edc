import { Big, big } from '../money'
import { type UnitContent, unitContent } from '../unit-content'
import type { UnitBase } from '../unit-kind'
import { dispatchCell, goodsCell, type Lot, landedCell, weightCell } from './cells'
import { notComparable } from './comparable'
import type { ComparedItem, CompareItem, CompareTarget, Comparison } from './comparison'
import { askDispatch, askPrice, askWeight } from './questions'

const contentOf = ({ listing, choice, piecesPerUnit }: CompareItem): UnitContent =>
  piecesPerUnit !== undefined && big(piecesPerUnit).gt(0)
    ? { is: 'known', base: 'piece', perUnit: piecesPerUnit, by: 'buyer' }
    : unitContent(listing, choice.variantId)

const lotOf = (content: UnitContent, target: number): Lot | undefined =>
  content.is === 'known'
    ? {
        content,
        target,
        units: big(String(target)).div(content.perUnit).round(0, Big.roundUp).toNumber(),
      }
    : undefined

/** The measure most of the offers are sold by; of equals, the one met first. */
const commonBase = (contents: UnitContent[]): UnitBase | undefined => {
  const counts = new Map<UnitBase, number>()
  for (const content of contents) {
    if (content.is === 'known') counts.set(content.base, (counts.get(content.base) ?? 0) + 1)
  }
  return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0]
}

/** What can be said of an offer before the others are looked at; rank 0 means "may be ranked". */
const judge = (item: CompareItem, target: number, base: UnitBase | undefined): ComparedItem => {
  const content = contentOf(item)
  const lot = lotOf(content, target)
  const outcome = notComparable(item, content, lot, base) ?? ({ is: 'ranked', rank: 0 } as const)
  const offerId = item.listing.offerId
  if (lot) {
    return {
      offerId,
      content,
      units: lot.units,
      goods: goodsCell(item, lot),
      landed: landedCell(item, lot),
      dispatch: dispatchCell(item, lot),
      weight: weightCell(item, lot),
      outcome,
    }
  }
  return {
    offerId,
    content,
    goods: { is: 'missing', ask: askPrice(target) },
    landed: { is: 'not-computed' },
    dispatch: { is: 'missing', ask: askDispatch(target) },
    weight: { is: 'missing', ask: askWeight() },
    outcome,
  }
}

const rankedByOf = (items: ComparedItem[]): Comparison['rankedBy'] => {
  const landed = items.flatMap(({ landed: cell }) => (cell.is === 'known' ? [cell.currency] : []))
  return landed.length > 0 && landed.length === items.length && new Set(landed).size === 1
    ? 'landed'
    : 'goods'
}

const amountOf = (item: ComparedItem, by: Comparison['rankedBy']): Big | undefined =>
  item[by].is === 'known' ? big(item[by].value) : undefined

/** Equal amounts share a place: 1, 2, 2, 4. */
const rankOf = (amount: Big, amounts: Big[]): number => 1 + amounts.filter((other) => other.lt(amount)).length

/**
 * Offers side by side for one quantity, normalised to what one unit holds: a set of five is five pieces. An
 * offer whose unit holds an unknown number, or that cannot be ordered so, gets no place but the reason and the
 * question that would give it one. `target.quantity` counts the base: pieces, or kg, metres …
 */
export const compareOffers = (items: CompareItem[], target: CompareTarget): Comparison => {
  const base = commonBase(items.map(contentOf))
  const judged = items.map((item) => judge(item, target.quantity, base))
  const rankable = judged.filter(({ outcome }) => outcome.is === 'ranked')
  const rankedBy = rankedByOf(rankable)
  const amounts = rankable.flatMap((item) => amountOf(item, rankedBy) ?? [])
  return {
    base,
    rankedBy,
    items: judged.map((item) => {
      const amount = item.outcome.is === 'ranked' ? amountOf(item, rankedBy) : undefined
      return amount ? { ...item, outcome: { is: 'ranked', rank: rankOf(amount, amounts) } } : item
    }),
  }
}
