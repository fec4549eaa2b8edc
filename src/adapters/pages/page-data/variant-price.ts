import type { Field } from '../../../domain/field'
import { here, notUnderstood, sawIn } from './fact'
import { child, type Node } from './node'
import { type Span, within } from './price-span'
import { asFlag, asPrice } from './values'
import type { VariantRow } from './variant-rows'

/** What the page as a whole says about prices: needed to understand one row. */
export type PriceSetting = {
  byQuantity: boolean
  hidden: boolean
  /** A lowered price is for everybody, not for members or new customers only. */
  loweredForAll: boolean
  /** Only the table without promotions is there, and a promotion may be running. */
  onlyStanding: boolean
  span: Span | undefined
}

export type VariantPrice = { price?: Field<string>; standingPrice?: Field<string>; onlySome?: string }

const isGiven = (node: Node): boolean => node !== undefined && node !== null && node !== ''

/** A figure that both copies of a row state; unreadable when they differ or when it is no price. */
const rowPrice = (row: VariantRow, key: string): Field<string> | undefined => {
  const at = `${row.at}.${key}`
  const [mine, other] = [child(row.node, key), child(row.confirming, key)]
  const [price, copy] = [asPrice(mine), asPrice(other)]
  if (price && copy && Number(price) !== Number(copy)) return notUnderstood(`${price} / ${copy}`, at)
  const best = price ?? copy
  if (best) return here(best, at)
  return isGiven(mine) ? notUnderstood(sawIn(mine), at) : undefined
}

/** The page's own flag; undefined where it has none. */
export const isOnSale = ({ node, confirming }: VariantRow): boolean | undefined => {
  const flags = [node, confirming].flatMap((copy) =>
    ['promotionSku', 'isPromotionSku'].map((key) => asFlag(child(copy, key))),
  )
  return flags.find((flag) => flag !== undefined)
}

const isLower = (lowered: Field<string> | undefined, price: Field<string> | undefined): boolean =>
  lowered?.is === 'found' && price?.is === 'found' && Number(lowered.value) < Number(price.value)

const differ = (a: Field<string> | undefined, b: Field<string> | undefined): boolean =>
  a?.is === 'found' && b?.is === 'found' && Number(a.value) !== Number(b.value)

const inSpan = (price: Field<string> | undefined, span: Span | undefined): Field<string> | undefined =>
  price?.is === 'found' && span && !within(price.value, span)
    ? notUnderstood(`${price.value} (${span.low}-${span.high})`, price.at)
    : price

const sawPrice = (field: Field<string> | undefined): string => (field?.is === 'found' ? field.value : '')

const priced = (field: Field<string> | undefined, { span }: PriceSetting): VariantPrice => {
  const price = inSpan(field, span)
  return price ? { price } : {}
}

/** While a promotion runs, the price without it is not what is paid: no lowered price, no price. */
const onSale = (
  row: VariantRow,
  standing: Field<string> | undefined,
  discounted: Field<string> | undefined,
  setting: PriceSetting,
): VariantPrice => {
  if (discounted?.is !== 'found' || isLower(standing, discounted))
    return {
      price: notUnderstood(`${sawPrice(standing)} / ${sawPrice(discounted)}`, `${row.at}.discountPrice`),
    }
  if (!setting.loweredForAll)
    return standing ? { price: standing, onlySome: discounted.value } : { onlySome: discounted.value }
  const before = standing ?? notUnderstood('', `${row.at}.price`)
  if (!isLower(discounted, before) && before.is === 'found') return priced(discounted, setting)
  return { ...priced(discounted, setting), standingPrice: before }
}

/**
 * Oct 2024: `price` is the standing price, `discountPrice` what is paid while the promotion flag is true;
 * without a promotion both are the same. Anything else is not understood and stays unread.
 */
export const variantPrice = (row: VariantRow, setting: PriceSetting): VariantPrice => {
  if (setting.byQuantity || setting.hidden) return {}
  const standing = rowPrice(row, 'price')
  const discounted = rowPrice(row, 'discountPrice')
  if (setting.onlyStanding) return standing ? { standingPrice: standing } : {}
  if (isOnSale(row)) return onSale(row, standing, discounted, setting)
  if (differ(standing, discounted) && standing?.is === 'found')
    return { price: notUnderstood(`${standing.value} / ${sawPrice(discounted)}`, standing.at) }
  return priced(standing ?? discounted, setting)
}
