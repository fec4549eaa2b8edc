import type { Field } from '../../../domain/field'
import type { PriceTier, Pricing } from '../../../domain/listing'
import { here, notUnderstood } from './fact'
import { child, type Node } from './node'
import type { PageData } from './page-data'
import { asFlag, asMinimum, asPrice } from './values'

type Ladder = { path: string; steps: number; tiers: PriceTier[] | undefined }

/** The two full statements of a ladder; the others may be a promotion's or hold the first step only. */
const FULL = ['trade.disPriceRanges', 'order.skuParam.skuRangePrices']
const SHORT = [
  'trade.offerPriceModel.currentPrices',
  'price.priceModel.currentPrices',
  'final.offerPriceRanges',
  'plain.offerPriceRanges',
]

const paidIn = (node: Node, hasPromotion: boolean): string | undefined => {
  const price = asPrice(child(node, 'price'))
  const discounted = asPrice(child(node, 'discountPrice'))
  if (!price || !discounted || Number(price) === Number(discounted)) return price ?? discounted
  return hasPromotion && Number(discounted) < Number(price) ? discounted : undefined
}

const rises = (tiers: PriceTier[]): boolean =>
  tiers.every(({ from, price }, i) => {
    const before = tiers[i - 1]
    return !before || (from > before.from && Number(price) <= Number(before.price))
  })

/** Whole or not at all: a ladder with an unreadable step would give a wrong price. */
const ladderAt = (data: PageData, path: string): Ladder | undefined => {
  const nodes = data.listAt(path)
  if (nodes.length === 0) return undefined
  const hasPromotion = asFlag(data.at('trade.hasPromotion')) === true
  const tiers = nodes.flatMap((node) => {
    const from = asMinimum(child(node, 'beginAmount'))
    const price = paidIn(node, hasPromotion)
    return from && price ? [{ from, price }] : []
  })
  return {
    path,
    steps: nodes.length,
    tiers: tiers.length === nodes.length && rises(tiers) ? tiers : undefined,
  }
}

const contradict = (a: PriceTier[], b: PriceTier[]): boolean =>
  a.some(({ from, price }) => b.some((other) => other.from === from && Number(other.price) !== Number(price)))

const ladders = (data: PageData, paths: string[]): Ladder[] =>
  paths.flatMap((path) => ladderAt(data, path) ?? [])

/**
 * The quantity ladder. Anonymous pages may hold its first step only in one place (Sep 2026), so the longer of
 * the two full statements is taken; two that give different prices for one step, or a longer one that cannot be read, are not understood.
 */
export const priceLadder = (data: PageData): Field<Pricing> | undefined => {
  const full = ladders(data, FULL)
  const stated = full.length > 0 ? full : ladders(data, SHORT).slice(0, 1)
  const [first] = stated
  if (!first) return undefined
  const read = stated.flatMap(({ tiers, path }) => (tiers ? [{ tiers, path }] : []))
  const longest = read.toSorted((a, b) => b.tiers.length - a.tiers.length)[0]
  const longer = stated.some(({ steps }) => steps > (longest?.tiers.length ?? 0))
  if (!longest || longer || read.some(({ tiers }) => contradict(tiers, longest.tiers)))
    return notUnderstood(JSON.stringify(read.map(({ tiers }) => tiers)), first.path)
  return here({ kind: 'by-quantity', tiers: longest.tiers }, longest.path)
}

/** The prices of the ladder before a promotion; [] unless every step names both. */
export const standingTiers = (data: PageData): string[] => {
  const nodes = data.listAt('trade.disPriceRanges')
  const hasPromotion = asFlag(data.at('trade.hasPromotion')) === true
  const before = nodes.flatMap((node) => {
    const [price, lowered] = [asPrice(child(node, 'price')), asPrice(child(node, 'discountPrice'))]
    return price && lowered && Number(lowered) <= Number(price) ? [price] : []
  })
  return hasPromotion && before.length === nodes.length ? before : []
}
