import type { Field } from '../../../domain/field'
import type { Promotion, Variant } from '../../../domain/listing'
import { here } from './fact'
import type { PageData } from './page-data'
import { standingTiers } from './price-ladder'
import { type Span, sameSpan, spanOf, standingSpan } from './price-span'

/** What a variant costs without the promotion; undefined when the page does not say it readably. */
const beforeOf = ({ standingPrice, price }: Variant): string | undefined => {
  const field = standingPrice.is === 'not-shown' ? price : standingPrice
  return field.is === 'found' ? field.value : undefined
}

const variantsBefore = (data: PageData, variants: Variant[], complete: boolean): Span | undefined => {
  const all = variants.flatMap((variant) => beforeOf(variant) ?? [])
  return standingSpan(data) ?? (complete && all.length === variants.length ? spanOf(all) : undefined)
}

/** A sale that runs for everybody: what was paid before it. Undefined when nothing is lowered. */
export const promotionOf = (
  data: PageData,
  label: string,
  { variants, complete }: { variants: Variant[]; complete: boolean },
  paid: Span | undefined,
): Field<Promotion> | undefined => {
  const onSale = variants.some(({ standingPrice }) => standingPrice.is === 'found')
  const offerOnly = variants.length === 0 ? standingSpan(data) : undefined
  const before = onSale
    ? variantsBefore(data, variants, complete)
    : (spanOf(standingTiers(data)) ?? offerOnly)
  if (!before || !paid || sameSpan(before, paid) || Number(before.high) < Number(paid.high)) return undefined
  const value = { label, standingLow: before.low, standingHigh: before.high }
  return here(value, 'price.activityModel')
}
