import { type Field, notShown } from '../../../domain/field'
import type { Listing, Pricing } from '../../../domain/listing'
import { byVariant, variantsOf } from './by-variant'
import { conditionalPrices } from './conditional-prices'
import { notUnderstood } from './fact'
import { child } from './node'
import { isPriceHidden, type PriceKind, priceKind } from './offer-price'
import type { PageData } from './page-data'
import { loweredSteps, priceLadder } from './price-ladder'
import { currentSpan, type Span, sameSpan, spanOf, standingSpan } from './price-span'
import { promotionOf } from './promotion'
import { type ReadVariants, readVariants } from './read-variants'
import { type Sale, saleOf } from './sale'
import { asFlag, asPrice } from './values'
import { isOnSale, type PriceSetting } from './variant-price'
import { variantRows } from './variant-rows'

type PricingFacts = Pick<
  Partial<Listing>,
  'pricing' | 'promotion' | 'conditionalPrices' | 'variantAxes' | 'variants'
>

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
const stepsWithoutVariants = (data: PageData, sale: Sale, hasRows: boolean): Field<Pricing> | undefined => {
  const ladder = hasRows ? undefined : priceLadder(data, sale)
  return ladder?.is === 'found' && ladder.value.kind === 'by-quantity' && ladder.value.tiers.length > 1
    ? ladder
    : undefined
}

/** Jun 2026: some pages state only the price without promotions; it is the price where none runs. */
const isNotOnSale = (data: PageData): boolean =>
  asFlag(data.at('trade.hasPromotion')) === false ||
  variantRows(data)?.rows.every((row) => isOnSale(row) === false) === true

/** The span that anyone's price lies in; undefined where a lowered one may be anybody's. */
const statedFor = (data: PageData, { isFor }: Sale): Span | undefined => {
  if (isFor === 'unsaid') return undefined
  const current = isFor === 'all' ? currentSpan(data) : undefined
  return current ?? (isFor === 'all' && !isNotOnSale(data) ? undefined : standingSpan(data))
}

const settingOf = (
  data: PageData,
  kind: PriceKind | undefined,
  sale: Sale,
  stated: Span | undefined,
): PriceSetting => {
  const standing = standingSpan(data)
  const onlyOriginal = variantRows(data)?.isOriginal === true
  return {
    byQuantity: kind === 'rangePrice',
    hidden: isPriceHidden(data),
    loweredFor: sale.isFor,
    onlyStanding: onlyOriginal && !sameSpan(standing, stated),
    span:
      sale.isFor === 'unsaid' ? currentSpan(data) : sale.isFor === 'all' || onlyOriginal ? stated : undefined,
  }
}

const HIDDEN: PricingFacts = { pricing: notShown, promotion: notShown, conditionalPrices: notShown }

const spanIn = (pricing: Field<Pricing> | undefined): Span | undefined => {
  if (pricing?.is !== 'found') return undefined
  return pricing.value.kind === 'by-variant'
    ? pricing.value
    : spanOf(pricing.value.tiers.map(({ price }) => price))
}

/** A ladder holds for every variant: rows that name different prices say that it does not. */
const ladderOf = (data: PageData, sale: Sale): Field<Pricing> | undefined => {
  const prices = (variantRows(data)?.rows ?? []).flatMap(({ node }) => asPrice(child(node, 'price')) ?? [])
  const differ = new Set(prices.map(Number)).size > 1
  return differ ? notUnderstood('rangePrice / prices of variants', 'skuPriceType') : priceLadder(data, sale)
}

const pricingOf = (
  data: PageData,
  kind: PriceKind | undefined,
  sale: Sale,
  { read, stated }: { read: ReadVariants; stated: Span | undefined },
): Field<Pricing> | undefined => {
  if (kind === undefined) return notUnderstood('skuPrice / rangePrice', 'skuPriceType')
  if (kind === 'rangePrice') return ladderOf(data, sale)
  const hasRows = variantRows(data) !== undefined
  return stepsWithoutVariants(data, sale, hasRows) ?? byVariant(data, read, stated)
}

/** What only some pay: a ladder's lowered steps, or those of the variants. */
const onlySomePay = (
  data: PageData,
  kind: PriceKind | undefined,
  sale: Sale,
  read: ReadVariants,
): string[] => {
  if (sale.isFor !== 'some') return []
  return kind === 'rangePrice' ? loweredSteps(data) : read.onlySome
}

/** What anyone pays now, by quantity or by variant; what it was before; and what only some get, apart. */
export const readPricing = (data: PageData, unit: string | undefined): PricingFacts => {
  const kind = kindOf(data, priceKind(data), variantRows(data) !== undefined)
  const sale = saleOf(data)
  const stated = statedFor(data, sale)
  const setting = settingOf(data, kind, sale, stated)
  const read = readVariants(data, setting, unit)
  const table: PricingFacts = {
    ...(read.axes && { variantAxes: read.axes }),
    ...(read.variants && { variants: read.variants }),
  }
  if (setting.hidden) return { ...table, ...HIDDEN }
  const pricing = pricingOf(data, kind, sale, { read, stated })
  const paid = spanIn(pricing)
  const promotion =
    sale.isFor === 'all'
      ? promotionOf(data, sale.label, { variants: variantsOf(read), complete: read.complete }, paid)
      : undefined
  const forSome = { label: sale.label, prices: onlySomePay(data, kind, sale, read) }
  const conditional = conditionalPrices(data, forSome, paid)
  return {
    ...table,
    ...(pricing && { pricing }),
    ...(promotion && { promotion }),
    ...(conditional && { conditionalPrices: conditional }),
  }
}
