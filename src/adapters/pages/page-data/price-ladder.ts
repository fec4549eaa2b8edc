import type { Field } from '../../../domain/field'
import type { PriceTier, Pricing } from '../../../domain/listing'
import { here, notUnderstood } from './fact'
import { child, type Node } from './node'
import type { PageData } from './page-data'
import { sameSpan, spanOf, standingSpan, statedEnds, within } from './price-span'
import type { Sale } from './sale'
import { asFlag, asMinimum, asPrice } from './values'

type Ladder = { path: string; steps: number; tiers: PriceTier[] | undefined }
type PriceOf = (step: Node) => string | undefined

/** The two full statements of a ladder; the others may be a promotion's or hold the first step only. */
const FULL = ['trade.disPriceRanges', 'order.skuParam.skuRangePrices']
const SHORT = [
  'trade.offerPriceModel.currentPrices',
  'price.priceModel.currentPrices',
  'final.offerPriceRanges',
  'plain.offerPriceRanges',
]
/** Where a ladder names what a step costs on sale beside what it costs without. */
const ON_SALE: [string, string][] = [
  ['trade.disPriceRanges', 'discountPrice'],
  ['price.priceModel.originalPrices', 'sale'],
]

const priceAt =
  (key: string): PriceOf =>
  (step) =>
    asPrice(child(step, key))

const hasPromotion = (data: PageData): boolean => asFlag(data.at('trade.hasPromotion')) === true

const paidIn =
  (data: PageData, { isFor }: Sale): PriceOf =>
  (step) => {
    const [price, lowered] = [asPrice(child(step, 'price')), asPrice(child(step, 'discountPrice'))]
    if (!price || !lowered || Number(price) === Number(lowered)) return price ?? lowered
    if (!hasPromotion(data) || Number(lowered) > Number(price)) return undefined
    return isFor === 'unsaid' ? undefined : isFor === 'all' ? lowered : price
  }

const rises = (tiers: PriceTier[]): boolean =>
  tiers.every(({ from, price }, i) => {
    const before = tiers[i - 1]
    return !before || (from > before.from && Number(price) <= Number(before.price))
  })

/** A step that says where it ends must end where the next one begins: what lies between has no price. */
const joins = (steps: Node[]): boolean =>
  steps.every((step, i) => {
    const [end, next] = [asMinimum(child(step, 'endAmount')), asMinimum(child(steps[i + 1], 'beginAmount'))]
    return !end || !next || end === next || end === next - 1
  })

/** Whole or not at all: a ladder with an unreadable step would give a wrong price. */
const ladderAt = (data: PageData, path: string, priceOf: PriceOf): Ladder | undefined => {
  const nodes = data.listAt(path)
  if (nodes.length === 0) return undefined
  const tiers = nodes.flatMap((node) => {
    const [from, price] = [asMinimum(child(node, 'beginAmount')), priceOf(node)]
    return from && price ? [{ from, price }] : []
  })
  const isWhole = tiers.length === nodes.length && rises(tiers) && joins(nodes)
  return { path, steps: nodes.length, tiers: isWhole ? tiers : undefined }
}

const pricesOf = (tiers: PriceTier[] = []): string[] => tiers.map(({ price }) => price)

const ladders = (data: PageData, paths: string[], priceOf: PriceOf): Ladder[] =>
  paths.flatMap((path) => ladderAt(data, path, priceOf) ?? [])

/** The shorter of two statements may be the longer one's beginning, and nothing else. */
const begins = (tiers: PriceTier[], longer: PriceTier[]): boolean =>
  tiers.every(({ from, price }, i) => {
    const other = longer[i]
    return other?.from === from && Number(other.price) === Number(price)
  })

const firstOnSale = (data: PageData, keyOf: (saleKey: string) => string): Ladder | undefined =>
  ON_SALE.flatMap(([path, key]) => {
    const isOnSale = data.listAt(path).some((step) => priceAt(key)(step))
    return (isOnSale && ladderAt(data, path, priceAt(keyOf(key)))) || []
  })[0]

/** The steps as a sale lowers them, whoever it is for. */
const loweredLadder = (data: PageData): PriceTier[] | undefined => firstOnSale(data, (key) => key)?.tiers

/**
 * A ladder that only some pay less than: a list that repeats the lowered steps says nothing of the others'.
 * Without the lowered steps only the span of the standing prices tells which of the two a list repeats.
 */
const forTheOthers = (data: PageData, stated: Ladder[]): Ladder[] => {
  const lowered = loweredLadder(data)
  const standing = firstOnSale(data, () => 'price')
  if (!lowered || !standing)
    return stated.filter(({ tiers }) => sameSpan(spanOf(pricesOf(tiers)), standingSpan(data)))
  const kept = stated.filter(
    ({ tiers }) => !tiers || !begins(tiers, lowered) || begins(tiers, standing.tiers ?? []),
  )
  return kept.length > 0 ? kept : [standing]
}

/**
 * Steps of which none lies in what the page says of its prices are another ladder's, or a bait's. One is
 * enough: a page that holds back the further steps may state the first one's price only.
 */
const isAsStated = (data: PageData, tiers: PriceTier[]): boolean => {
  const ends = statedEnds(data)
  const known = [pricesOf(tiers), standingTiers(data)]
  return !ends || known.flat().some((price) => within(price, ends))
}

const statedLadders = (data: PageData, sale: Sale): Ladder[] => {
  const full = ladders(data, FULL, paidIn(data, sale))
  const stated = full.length > 0 ? full : ladders(data, SHORT, paidIn(data, sale)).slice(0, 1)
  return sale.isFor === 'some' && stated.length > 0 ? forTheOthers(data, stated) : stated
}

const isStated = (data: PageData): boolean => [...FULL, ...SHORT].some((path) => data.listAt(path).length > 0)

/**
 * The quantity ladder. Anonymous pages may hold its first step only in one place (Sep 2026), so the longer of
 * the two full statements is taken; not understood are two of which neither is the other's beginning, one that
 * cannot be read and is no shorter, and a lowered one of which the page does not say whom it is for.
 */
export const priceLadder = (data: PageData, sale: Sale): Field<Pricing> | undefined => {
  if (!isStated(data)) return undefined
  const stated = sale.isFor === 'unsaid' ? [] : statedLadders(data, sale)
  const read = stated.flatMap(({ tiers, path }) => (tiers ? [{ tiers, path }] : []))
  const longest = read.toSorted((a, b) => b.tiers.length - a.tiers.length)[0]
  const doubted = stated.some(({ steps, tiers }) => !tiers && steps >= (longest?.tiers.length ?? 0))
  const isOne = longest && read.every(({ tiers }) => begins(tiers, longest.tiers))
  if (!isOne || doubted || !isAsStated(data, longest.tiers))
    return notUnderstood(JSON.stringify(read.map(({ tiers }) => tiers)), stated[0]?.path ?? FULL[0] ?? '')
  return here({ kind: 'by-quantity', tiers: longest.tiers }, longest.path)
}

/** The lowered steps of a sale for some only; [] when the ladder is not lowered. */
export const loweredSteps = (data: PageData): string[] =>
  (loweredLadder(data) ?? []).map(({ price }) => price)

/** The prices of the ladder before a promotion; [] unless every step names both. */
export const standingTiers = (data: PageData): string[] => {
  const nodes = data.listAt('trade.disPriceRanges')
  const before = nodes.flatMap((node) => {
    const [price, lowered] = [asPrice(child(node, 'price')), asPrice(child(node, 'discountPrice'))]
    return price && lowered && Number(lowered) <= Number(price) ? [price] : []
  })
  return hasPromotion(data) && before.length === nodes.length ? before : []
}
