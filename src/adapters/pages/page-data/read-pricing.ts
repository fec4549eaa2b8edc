import { type Field, notShown } from '../../../domain/field'
import type { Listing, Pricing, Variant } from '../../../domain/listing'
import { conditionalPrices } from './conditional-prices'
import { here, notUnderstood } from './fact'
import { child } from './node'
import { isPriceHidden, lowered, type PriceKind, priceKind } from './offer-price'
import type { PageData } from './page-data'
import { priceLadder } from './price-ladder'
import { currentSpan, type Span, sameSpan, spanOf, standingSpan } from './price-span'
import { promotionOf } from './promotion'
import { type ReadVariants, readVariants } from './read-variants'
import { asFlag, asPrice } from './values'
import { isOnSale, type PriceSetting } from './variant-price'
import { variantRows } from './variant-rows'

type PricingFacts = Pick<
  Partial<Listing>,
  'pricing' | 'promotion' | 'conditionalPrices' | 'variantAxes' | 'variants'
>

const SPANS_AT = [
  'order.skuParam.skuRangePrices',
  'trade.offerPriceModel.currentPrices',
  'price.priceModel.currentPrices',
  'sku.skuInfoMap',
]

const pricesOf = (variants: Variant[]): string[] =>
  variants.flatMap(({ price }) => (price.is === 'found' ? [price.value] : []))

const variantsOf = ({ variants }: ReadVariants): Variant[] => (variants?.is === 'found' ? variants.value : [])

/** What the page states, unless the full variant table says it more closely (a headline may be conditional). */
const byVariant = (
  data: PageData,
  read: ReadVariants,
  stated: Span | undefined,
): Field<Pricing> | undefined => {
  const variants = variantsOf(read)
  const known = pricesOf(variants)
  const counted = known.length > 0 && known.length === variants.length ? spanOf(known) : undefined
  const at = SPANS_AT.find((path) => data.at(path) !== undefined) ?? 'price'
  if (counted && (read.complete || !stated)) return here({ kind: 'by-variant', ...counted }, at)
  if (stated) return here({ kind: 'by-variant', ...stated }, at)
  return known.length < variants.length ? notUnderstood('prices of variants', at) : undefined
}

const kindOf = (
  data: PageData,
  kind: ReturnType<typeof priceKind>,
  hasRows: boolean,
): PriceKind | undefined => {
  if (kind) return kind === 'unclear' ? undefined : kind
  if (!hasRows || data.listAt('trade.disPriceRanges').length > 0) return 'rangePrice'
  return variantRows(data)?.rows.some(({ node }) => asPrice(child(node, 'price'))) ? 'skuPrice' : undefined
}

/** An offer without variants may have its steps under `skuPrice`: rising quantities and falling prices tell. */
const stepsWithoutVariants = (data: PageData, hasRows: boolean): Field<Pricing> | undefined => {
  const ladder = hasRows ? undefined : priceLadder(data)
  return ladder?.is === 'found' && ladder.value.kind === 'by-quantity' && ladder.value.tiers.length > 1
    ? ladder
    : undefined
}

/** Jun 2026: some pages state only the price without promotions; it is the price where none runs. */
const isNotOnSale = (data: PageData): boolean =>
  asFlag(data.at('trade.hasPromotion')) === false ||
  variantRows(data)?.rows.every((row) => isOnSale(row) === false) === true

const settingOf = (data: PageData, kind: PriceKind | undefined, stated: Span | undefined): PriceSetting => {
  const standing = standingSpan(data)
  const onlyOriginal = variantRows(data)?.isOriginal === true
  return {
    byQuantity: kind === 'rangePrice',
    hidden: isPriceHidden(data),
    loweredForAll: lowered(data).forAll,
    onlyStanding: onlyOriginal && !sameSpan(standing, stated),
    span: lowered(data).forAll || onlyOriginal ? stated : undefined,
  }
}

const HIDDEN: PricingFacts = { pricing: notShown, promotion: notShown, conditionalPrices: notShown }

const spanIn = (pricing: Field<Pricing> | undefined): Span | undefined => {
  if (pricing?.is !== 'found') return undefined
  return pricing.value.kind === 'by-variant'
    ? pricing.value
    : spanOf(pricing.value.tiers.map(({ price }) => price))
}

/** What anyone pays now, by quantity or by variant; what it was before; and what only some get, apart. */
export const readPricing = (data: PageData, unit: string | undefined): PricingFacts => {
  const said = priceKind(data)
  const hasRows = variantRows(data) !== undefined
  const kind = kindOf(data, said, hasRows)
  const { label, forAll } = lowered(data)
  const stated =
    (forAll ? currentSpan(data) : undefined) ??
    (forAll && !isNotOnSale(data) ? undefined : standingSpan(data))
  const setting = settingOf(data, kind, stated)
  const read = readVariants(data, setting, unit)
  const table: PricingFacts = {
    ...(read.axes && { variantAxes: read.axes }),
    ...(read.variants && { variants: read.variants }),
  }
  if (setting.hidden) return { ...table, ...HIDDEN }
  const pricing =
    kind === undefined
      ? notUnderstood('skuPrice / rangePrice', 'skuPriceType')
      : kind === 'rangePrice'
        ? priceLadder(data)
        : (stepsWithoutVariants(data, hasRows) ?? byVariant(data, read, stated))
  const promotion = forAll
    ? promotionOf(data, label, { variants: variantsOf(read), complete: read.complete }, spanIn(pricing))
    : undefined
  const conditional = conditionalPrices(data, { label, prices: read.onlySome }, spanIn(pricing))
  return {
    ...table,
    ...(pricing && { pricing }),
    ...(promotion && { promotion }),
    ...(conditional && { conditionalPrices: conditional }),
  }
}
