import { type Field, found, unreadable } from '../../../domain/field'
import type { PriceTier, Pricing, Promotion, Variant } from '../../../domain/listing'
import { drawnText } from '../drawn'
import { asMinimum, asPrice } from './plain-number'
import { type Literal, listAt, textAt } from './script-literal'

type Span = { low: string; high: string }

const RANGE_AT = 'iDetailData.sku.priceRange'
const DRAWN_AT = '#mod-detail-price [data-range]'
const PRICE_AT = 'iDetailData.sku.price'

const tierOf = (from: string | undefined, price: string | undefined): PriceTier | undefined => {
  const count = asMinimum(from ?? '')
  const yuan = asPrice(price ?? '')
  return count && yuan ? { from: count, price: yuan } : undefined
}

/** A ladder only when every step is readable and each begins above the one before. */
const ladder = (
  steps: (PriceTier | undefined)[],
  from: 'page-data' | 'page-markup',
  at: string,
): Field<Pricing> | undefined => {
  if (steps.length === 0) return undefined
  const tiers = steps.filter((step) => step !== undefined)
  const rises = tiers.every((tier, i) => tier.from > (tiers[i - 1]?.from ?? 0))
  const whole = rises && tiers.length === steps.length
  return whole ? found({ kind: 'by-quantity', tiers }, from, at) : unreadable(JSON.stringify(tiers), at)
}

const dataSteps = (sku: Literal | undefined, key: string) =>
  listAt(sku, key).map((step) => {
    const [from, price] = Array.isArray(step) ? step : []
    return typeof from === 'string' && typeof price === 'string' ? tierOf(from, price) : undefined
  })

const drawnSteps = (document: Document) =>
  [...document.querySelectorAll(DRAWN_AT)].map((cell) => {
    const range = cell.getAttribute('data-range') ?? ''
    return tierOf(/"begin":"(\d+)"/.exec(range)?.[1], /"price":"([\d.]+)"/.exec(range)?.[1])
  })

const spanOf = (prices: string[]): Span | undefined => {
  const sorted = [...prices].sort((a, b) => Number(a) - Number(b))
  const [low, high] = [sorted[0], sorted.at(-1)]
  return low && high ? { low, high } : undefined
}

const known = (fields: Field<string>[]): string[] =>
  fields.flatMap((field) => (field.is === 'found' ? [field.value] : []))

/** "9.90-12.90" or "14.80", as `iDetailData.sku.price` says it. */
const statedSpan = (text: string): Span | undefined => {
  const prices = text.split('-').map((price) => asPrice(price.trim()))
  const [low, high = low] = prices
  return low && high && prices.length < 3 ? { low, high } : undefined
}

const same = (a: Span, b: Span): boolean =>
  Number(a.low) === Number(b.low) && Number(a.high) === Number(b.high)

/** The variants' prices, which must agree with what the offer says of itself where it does. */
const byVariant = (sku: Literal | undefined, variants: Variant[]): Field<Pricing> | undefined => {
  const text = textAt(sku, 'price')
  const stated = text === undefined ? undefined : statedSpan(text)
  const prices = known(variants.map((variant) => variant.price))
  const counted = prices.length === variants.length ? spanOf(prices) : undefined
  const span = counted ?? stated
  if (!span) return text ? unreadable(text, PRICE_AT) : undefined
  if (stated && counted && !same(stated, counted)) return unreadable(`${text}`, PRICE_AT)
  return found({ kind: 'by-variant', ...span }, 'page-data', PRICE_AT)
}

export const readPricing = (
  document: Document,
  sku: Literal | undefined,
  variants: Variant[],
): Field<Pricing> | undefined =>
  ladder(dataSteps(sku, 'priceRange'), 'page-data', RANGE_AT) ??
  byVariant(sku, variants) ??
  ladder(drawnSteps(document), 'page-markup', DRAWN_AT)

export const readDiscount = (sku: Literal | undefined): string | undefined => {
  const rate = textAt(sku, 'discount')
  return rate && /^0\.\d+$/.test(rate) ? rate : undefined
}

/** Nov 2019: a group purchase (伙拼) names its old price only beside the new one, not in the variants. */
const struckOut = (document: Document): Span | undefined => {
  const text = drawnText(document.querySelector('.obj-price del')).replace(/^[¥￥]\s*/, '')
  return statedSpan(text)
}

export const readPromotion = (
  document: Document,
  sku: Literal | undefined,
  variants: Variant[],
): Field<Promotion> | undefined => {
  const rate = readDiscount(sku)
  if (!rate) return undefined
  const prices = known(variants.map((variant) => variant.standingPrice))
  const span = prices.length === variants.length ? spanOf(prices) : struckOut(document)
  const label = drawnText(document.querySelector('.obj-price .price-tag')) || `×${rate}`
  return span
    ? found(
        { label, standingLow: span.low, standingHigh: span.high },
        'page-data',
        'iDetailData.sku.discount',
      )
    : undefined
}
