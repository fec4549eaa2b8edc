import type { Field } from '../../../domain/field'
import type { Pricing, Variant } from '../../../domain/listing'
import { here, notUnderstood } from './fact'
import type { PageData } from './page-data'
import { priceLadder } from './price-ladder'
import { currentSpan, type Span, spanOf } from './price-span'
import type { ReadVariants } from './read-variants'

const SPANS_AT = [
  'order.skuParam.skuRangePrices',
  'trade.offerPriceModel.currentPrices',
  'price.priceModel.currentPrices',
  'sku.skuInfoMap',
]

const pricesOf = (variants: Variant[]): string[] =>
  variants.flatMap(({ price }) => (price.is === 'found' ? [price.value] : []))

export const variantsOf = ({ variants }: ReadVariants): Variant[] =>
  variants?.is === 'found' ? variants.value : []

/** Steps that rise in quantity and fall in price are a ladder, whatever the page calls its prices. */
const looksLikeLadder = (data: PageData): boolean => {
  const ladder = priceLadder(data, { label: '', isFor: 'all' })
  return ladder?.is === 'found' && ladder.value.kind === 'by-quantity' && ladder.value.tiers.length > 1
}

/**
 * What the page states, unless the full variant table says it more closely (a headline may be conditional).
 * A part of the variants never says how dear the others are.
 */
export const byVariant = (
  data: PageData,
  read: ReadVariants,
  stated: Span | undefined,
): Field<Pricing> | undefined => {
  const variants = variantsOf(read)
  const known = pricesOf(variants)
  const counted = known.length > 0 && known.length === variants.length ? spanOf(known) : undefined
  const at = SPANS_AT.find((path) => data.at(path) !== undefined) ?? 'price'
  if (read.isDisputed) return notUnderstood('prices of variants', at)
  if (counted && read.complete) return here({ kind: 'by-variant', ...counted }, at)
  if (known.length === 0 && looksLikeLadder(data)) return notUnderstood('skuPrice / rangePrice', at)
  if (counted && !stated && read.covered) return here({ kind: 'by-variant', ...counted }, at)
  if (stated) return here({ kind: 'by-variant', ...stated }, at)
  return read.variants || currentSpan(data) ? notUnderstood('prices of variants', at) : undefined
}
