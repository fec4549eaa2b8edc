import { type Field, found, notShown, unreadable } from '../../../domain/field'
import type { Listing, Pricing, Promotion, Variant } from '../../../domain/listing'
import { conditionalPrices } from './conditional-prices'
import { FROM, shownPath } from './fact'
import { isPriceHidden, lowered, type PriceKind, priceKind } from './offer-price'
import type { PageData } from './page-data'
import { priceLadder, standingTiers } from './price-ladder'
import { currentSpan, type Span, sameSpan, spanOf, standingSpan } from './price-span'
import { type ReadVariants, readVariants } from './read-variants'
import type { PriceSetting } from './variant-price'
import { variantRows } from './variant-rows'

type PricingFacts = Pick<
  Partial<Listing>,
  'pricing' | 'promotion' | 'conditionalPrices' | 'variantAxes' | 'variants'
>

const SPAN_AT = 'J.orderParamModel.orderParam.skuParam.skuRangePrices'

const prices = (variants: Variant[], key: 'price' | 'standingPrice'): string[] =>
  variants.flatMap((variant) => (variant[key].is === 'found' ? [variant[key].value] : []))

const variantsOf = ({ variants }: ReadVariants): Variant[] => (variants?.is === 'found' ? variants.value : [])

/** What the page states, unless the full variant table says it more closely (a headline may be conditional). */
const byVariant = (read: ReadVariants, stated: Span | undefined): Field<Pricing> | undefined => {
  const variants = variantsOf(read)
  const known = prices(variants, 'price')
  const counted = known.length > 0 && known.length === variants.length ? spanOf(known) : undefined
  const at = shownPath(SPAN_AT)
  if (counted && (read.complete || !stated)) return found({ kind: 'by-variant', ...counted }, FROM, at)
  if (stated) return found({ kind: 'by-variant', ...stated }, FROM, at)
  return known.length < variants.length ? unreadable('prices of variants', at) : undefined
}

const kindOf = (
  data: PageData,
  kind: ReturnType<typeof priceKind>,
  hasRows: boolean,
): PriceKind | undefined => {
  if (kind === 'unclear') return undefined
  if (kind) return kind
  return hasRows && data.listAt('M.tradeModel.disPriceRanges').length === 0 ? 'skuPrice' : 'rangePrice'
}

/** An offer without variants may have its steps under `skuPrice`: rising quantities and falling prices tell. */
const stepsWithoutVariants = (data: PageData, hasRows: boolean): Field<Pricing> | undefined => {
  const ladder = hasRows ? undefined : priceLadder(data)
  return ladder?.is === 'found' && ladder.value.kind === 'by-quantity' && ladder.value.tiers.length > 1
    ? ladder
    : undefined
}

const promotionOf = (
  data: PageData,
  read: ReadVariants,
  label: string,
  paid: Span | undefined,
): Field<Promotion> | undefined => {
  const variants = variantsOf(read)
  const onSale = prices(variants, 'standingPrice')
  const before = onSale.length > 0 ? onSale : standingTiers(data)
  const all = variants.flatMap(({ standingPrice, price }) =>
    standingPrice.is === 'found' ? [standingPrice.value] : price.is === 'found' ? [price.value] : [],
  )
  const stated = standingSpan(data)
  const counted = onSale.length > 0 && read.complete ? spanOf(all) : spanOf(before)
  const offerOnly = variants.length === 0 && stated && paid && !sameSpan(stated, paid) ? stated : undefined
  const span = counted && stated && !read.complete ? stated : (counted ?? offerOnly)
  if (!span || (paid && Number(span.high) < Number(paid.high))) return undefined
  return found(
    { label, standingLow: span.low, standingHigh: span.high },
    FROM,
    shownPath('D.mainPrice.activityModel'),
  )
}

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
  const stated = forAll ? currentSpan(data) : standingSpan(data)
  const setting = settingOf(data, kind, stated)
  const read = readVariants(data, setting, unit)
  const table: PricingFacts = {
    ...(read.axes && { variantAxes: read.axes }),
    ...(read.variants && { variants: read.variants }),
  }
  if (setting.hidden) return { ...table, ...HIDDEN }
  const pricing =
    kind === undefined
      ? unreadable('skuPrice / rangePrice', 'skuPriceType')
      : kind === 'rangePrice'
        ? priceLadder(data)
        : (stepsWithoutVariants(data, hasRows) ?? byVariant(read, stated))
  const promotion = forAll ? promotionOf(data, read, label, spanIn(pricing)) : undefined
  const conditional = conditionalPrices(data, { label, prices: read.onlySome }, spanIn(pricing))
  return {
    ...table,
    ...(pricing && { pricing }),
    ...(promotion && { promotion }),
    ...(conditional && { conditionalPrices: conditional }),
  }
}
