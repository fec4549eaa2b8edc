import { numberRange } from '../../../domain/number-text'
import { child, type Node } from './node'
import type { PageData } from './page-data'
import { asPrice, asText } from './values'

export type Span = { low: string; high: string }

export const spanOf = (prices: string[]): Span | undefined => {
  const sorted = prices.toSorted((a, b) => Number(a) - Number(b))
  const [low, high] = [sorted[0], sorted.at(-1)]
  return low && high ? { low, high } : undefined
}

export const sameSpan = (a: Span | undefined, b: Span | undefined): boolean =>
  a !== undefined && b !== undefined && Number(a.low) === Number(b.low) && Number(a.high) === Number(b.high)

export const within = (price: string, span: Span): boolean =>
  Number(price) >= Number(span.low) && Number(price) <= Number(span.high)

/** "3.80-8.20", "￥7.00". */
const textSpan = (node: Node): Span | undefined => {
  const text = asText(node)
  const range = text ? numberRange(text) : undefined
  if (range) return { low: range.low, high: range.high }
  const one = asPrice(node)
  return one ? { low: one, high: one } : undefined
}

/** The ends of a list of prices; undefined unless every one of them can be read. */
export const listSpan = (data: PageData, path: string): Span | undefined => {
  const prices = data.listAt(path).map((node) => asPrice(child(node, 'price')))
  const read = prices.filter((price) => price !== undefined)
  return read.length === prices.length ? spanOf(read) : undefined
}

const pairSpan = (data: PageData, low: string, high: string): Span | undefined => {
  const ends = [asPrice(data.at(low)), asPrice(data.at(high))].filter((price) => price !== undefined)
  return ends.length === 2 ? spanOf(ends) : undefined
}

const withoutPromotion = (data: PageData, place: string): Span | undefined =>
  pairSpan(data, `${place}.offerMinPrice`, `${place}.offerMaxPrice`)

/** The first span that another one confirms, or the only one; undefined when they contradict each other. */
export const agreedSpan = (spans: (Span | undefined)[]): Span | undefined => {
  const said = spans.filter((span) => span !== undefined)
  if (said.length === 1) return said[0]
  return said.find((span, i) => said.some((other, j) => i !== j && sameSpan(span, other)))
}

const endsOf = (spans: (Span | undefined)[]): Span | undefined =>
  spanOf(spans.flatMap((span) => (span ? [span.low, span.high] : [])))

/** The widest that the page says of its prices beside its lists of steps: of today's, else of the standing ones. */
export const statedEnds = (data: PageData): Span | undefined =>
  endsOf([textSpan(data.at('sku.skuPriceScale')), pairSpan(data, 'trade.minPrice', 'trade.maxPrice')]) ??
  endsOf([
    textSpan(data.at('sku.skuPriceScaleOriginal')),
    textSpan(data.at('price.priceModel.originalPriceDisplay')),
    withoutPromotion(data, 'plain'),
    withoutPromotion(data, 'final'),
  ])

/** What the page says is paid now, least to most. */
export const currentSpan = (data: PageData): Span | undefined =>
  agreedSpan([
    listSpan(data, 'order.skuParam.skuRangePrices'),
    textSpan(data.at('sku.skuPriceScale')),
    listSpan(data, 'trade.offerPriceModel.currentPrices'),
    listSpan(data, 'price.priceModel.currentPrices'),
    pairSpan(data, 'trade.minPrice', 'trade.maxPrice'),
  ])

/** What the page says was paid before a promotion, least to most. */
export const standingSpan = (data: PageData): Span | undefined =>
  agreedSpan([
    listSpan(data, 'price.priceModel.originalPrices'),
    textSpan(data.at('sku.skuPriceScaleOriginal')),
    textSpan(data.at('price.priceModel.originalPriceDisplay')),
    withoutPromotion(data, 'plain'),
    withoutPromotion(data, 'final'),
    listSpan(data, 'price.originalPricesWithoutPromotion'),
  ])
