import { type Field, found, knownValue, unreadable } from '../../../domain/field'
import type { PriceTier, Pricing, Promotion, Variant } from '../../../domain/listing'
import { numberRange } from '../../../domain/number-text'
import { labelIsFor } from '../conditional-label'
import { all, isStruckOut, textOf } from '../drawn'
import { type Span, sameSpan, spanOf, within } from '../page-data/price-span'
import { asPrice } from '../page-data/values'
import { readLadder, type WrittenStep } from '../prices'
import type { PageScripts } from './page-scripts'
import { type Literal, listAt, textAt } from './script-literal'

const SKU = 'iDetailData.sku.'
const LABEL = '.obj-price .price-tag'
const DRAWN = '#mod-detail-price'
const DRAWN_AT = `${DRAWN} [data-range]`

const stepOf = (step: Literal): WrittenStep => {
  const [from, price] = Array.isArray(step) ? step : []
  return { from: String(from), price: String(price) }
}

const drawnStep = (range: string): WrittenStep => ({
  from: /"begin":"(\d+)"/.exec(range)?.[1],
  price: /"price":"([\d.]+)"/.exec(range)?.[1],
})

const isPricedByVariant = ({ config }: PageScripts): boolean => textAt(config, 'isRangePriceSku') === 'false'

/**
 * A last step with an end leaves open what is paid above it: the next one is missing. Where variants have prices
 * of their own, or a discount is named, a drawn step says too little.
 */
const drawnLadder = (document: Document, scripts: PageScripts): Field<Pricing> | undefined => {
  const cells = all(document, DRAWN_AT).filter((cell) => !isStruckOut(cell))
  const ranges = cells.map((cell) => cell.getAttribute('data-range') ?? '')
  const last = ranges.at(-1) ?? ''
  const saysLess = isPricedByVariant(scripts) || readDiscount(scripts.sku)
  return last && (saysLess || /"end"\s*:\s*"?\d/.test(last))
    ? unreadable(last, DRAWN_AT)
    : readLadder('page-markup', DRAWN_AT, ranges.map(drawnStep))
}

/** "9.90-12.90" or "14.80". */
const statedSpan = (text: string | undefined): Span | undefined => {
  const one = asPrice(text)
  return one ? { low: one, high: one } : text ? numberRange(text) : undefined
}

/** The ends of one price of every variant; undefined when a variant's is not known. */
const spanOver = (variants: Variant[], key: 'price' | 'standingPrice'): Span | undefined => {
  const prices = variants.flatMap((variant) => knownValue(variant[key]) ?? [])
  return prices.length === variants.length ? spanOf(prices) : undefined
}

/**
 * The variants' prices, which must agree with what the offer says of itself where it does. The offer's word alone
 * counts only where no variant says something we cannot read, and no discount may still have to be taken off.
 */
const byVariant = (sku: Literal | undefined, variants: Variant[]): Field<Pricing> | undefined => {
  const at = `${SKU}price`
  const text = textAt(sku, 'price')
  const stated = statedSpan(text)
  const counted = spanOver(variants, 'price')
  const unclear = readDiscount(sku) ?? variants.find(({ price }) => price.is === 'unreadable')?.id
  if (!counted && unclear && (text || variants.length > 0)) return unreadable(text ?? unclear, at)
  const span = counted ?? stated
  if (!span || (stated && !sameSpan(stated, span))) return text ? unreadable(text, at) : undefined
  return found({ kind: 'by-variant', low: span.low, high: span.high }, 'page-data', at)
}

const steps = (sku: Literal | undefined, key: string): WrittenStep[] => listAt(sku, key).map(stepOf)

const ladderSpan = (written: WrittenStep[]): Span | undefined =>
  spanOf(written.flatMap(({ price }) => asPrice(price) ?? []))

/** The ladder's prices before a sale, where they differ from those of now. */
const standingLadder = (sku: Literal | undefined): Span | undefined => {
  const [now, before] = [ladderSpan(steps(sku, 'priceRange')), ladderSpan(steps(sku, 'priceRangeOriginal'))]
  return now && before && !sameSpan(now, before) ? before : undefined
}

const tiersOf = (ladder: Field<Pricing>): PriceTier[] =>
  ladder.is === 'found' && ladder.value.kind === 'by-quantity' ? ladder.value.tiers : []

/** What else the page says of one piece must be one of the ladder's own prices; a variant's, its first. */
const fits = (tiers: PriceTier[], sku: Literal | undefined, variants: Variant[]): boolean => {
  const span = spanOf(tiers.map(({ price }) => price))
  const stated = statedSpan(textAt(sku, 'price'))
  const inside = !stated || (span && within(stated.low, span) && within(stated.high, span))
  const isFirst = ({ price }: Variant) =>
    price.is === 'not-shown' || Number(knownValue(price)) === Number(tiers[0]?.price)
  return Boolean(inside) && variants.every(isFirst)
}

/** A discount that the ladder does not show may still have to be taken off it: nobody can tell. */
const byQuantity = (sku: Literal | undefined, variants: Variant[]): Field<Pricing> | undefined => {
  const at = `${SKU}priceRange`
  const ladder = readLadder('page-data', at, steps(sku, 'priceRange'))
  const rate = readDiscount(sku)
  if (ladder && rate && !standingLadder(sku)) return unreadable(`×${rate}`, at)
  const agrees = !ladder || fits(tiersOf(ladder), sku, variants)
  return agrees ? ladder : unreadable('priceRange / skuMap', at)
}

/** Nov 2019: `isRangePriceSku` says which of the two price systems holds, whatever else the page kept. */
const fromData = (scripts: PageScripts, variants: Variant[]): Field<Pricing> | undefined => {
  const { sku } = scripts
  const ladder = byQuantity(sku, variants)
  const rows = byVariant(sku, variants)
  if (!isPricedByVariant(scripts) || !ladder) return ladder ?? rows
  return rows?.is === 'found' ? rows : unreadable('priceRange / isRangePriceSku', `${SKU}priceRange`)
}

/** The seller shows prices only to some, or names one only some pay: what stands there is not what anyone pays. */
const notForAll = (document: Document, { config }: PageScripts): Field<Pricing> | undefined => {
  const label = textOf(document, LABEL)
  if (labelIsFor(label) === 'some') return unreadable(label, LABEL)
  const drawn = /授权可见|(?:登录|会员|授权)后?(?:可见|查看价格)/.exec(textOf(document, DRAWN))?.[0]
  const saw = drawn ?? (textAt(config, 'isPrivatePrice') === 'true' ? 'isPrivatePrice' : undefined)
  return saw === undefined ? undefined : unreadable(saw, DRAWN)
}

export const readPricing = (
  document: Document,
  scripts: PageScripts,
  variants: Variant[],
): Field<Pricing> | undefined =>
  notForAll(document, scripts) ?? fromData(scripts, variants) ?? drawnLadder(document, scripts)

/** The share still paid while the page itself names a discount, "0.98". */
export const readDiscount = (sku: Literal | undefined): string | undefined =>
  /^0\.\d+$/.exec(textAt(sku, 'discount') ?? '')?.[0]

/** Nov 2019: a group purchase (伙拼) names its old price only beside the new one, not in the variants. */
export const readPromotion = (
  document: Document,
  sku: Literal | undefined,
  variants: Variant[],
): Field<Promotion> | undefined => {
  const rate = readDiscount(sku)
  const ladder = standingLadder(sku)
  const span = ladder ?? spanOver(variants, 'standingPrice') ?? statedSpan(textOf(document, '.obj-price del'))
  const label = textOf(document, LABEL) || (rate ? `×${rate}` : '促销')
  return (rate || ladder) && span
    ? found({ label, standingLow: span.low, standingHigh: span.high }, 'page-data', `${SKU}discount`)
    : undefined
}
