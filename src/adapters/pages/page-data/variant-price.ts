import type { Field } from '../../../domain/field'
import { here, notUnderstood, sawIn } from './fact'
import { child, type Node } from './node'
import { type Span, within } from './price-span'
import type { Sale } from './sale'
import { asFlag, asPrice } from './values'
import type { VariantRow } from './variant-rows'

/** What the page as a whole says about prices: needed to understand one row. */
export type PriceSetting = {
  byQuantity: boolean
  hidden: boolean
  /** Whom a lowered price is for: everybody, members or new customers only, or nobody says. */
  loweredFor: Sale['isFor']
  /** Only the table without promotions is there, and a promotion may be running. */
  onlyStanding: boolean
  span: Span | undefined
}

export type VariantPrice = {
  price?: Field<string>
  standingPrice?: Field<string>
  /** A lowered price that only some get. */
  onlySome?: string
  /** The row's price contradicts what the page says of all its prices. */
  isOutside?: boolean
}

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

const sawPrice = (field: Field<string> | undefined): string =>
  field?.is === 'found' ? field.value : field?.is === 'unreadable' ? field.saw : ''

const priced = (price: Field<string> | undefined, { span }: PriceSetting): VariantPrice => {
  if (!price) return {}
  if (price.is !== 'found' || !span || within(price.value, span)) return { price }
  const saw = `${price.value} (${span.low}-${span.high})`
  return { price: notUnderstood(saw, price.at), isOutside: true }
}

const bothSeen = (
  { at }: VariantRow,
  standing: Field<string> | undefined,
  lowered: Field<string> | undefined,
): VariantPrice => ({
  price: notUnderstood(`${sawPrice(standing)} / ${sawPrice(lowered)}`, `${at}.discountPrice`),
})

/** While a promotion runs, the price without it is not what is paid: no lowered price, no price. */
const onSale = (
  row: VariantRow,
  standing: Field<string> | undefined,
  lowered: Field<string> | undefined,
  setting: PriceSetting,
): VariantPrice => {
  if (lowered?.is !== 'found' || isLower(standing, lowered)) return bothSeen(row, standing, lowered)
  if (standing?.is === 'found' && !isLower(lowered, standing)) return priced(lowered, setting)
  if (setting.loweredFor === 'unsaid') return bothSeen(row, standing, lowered)
  if (setting.loweredFor === 'some')
    return standing ? { price: standing, onlySome: lowered.value } : { onlySome: lowered.value }
  return {
    ...priced(lowered, setting),
    standingPrice: standing ?? notUnderstood('', `${row.at}.price`),
  }
}

/**
 * Oct 2024: `price` is the standing price, `discountPrice` what is paid while the promotion flag is true;
 * without a promotion both are the same. Anything else is not understood and stays unread.
 */
export const variantPrice = (row: VariantRow, setting: PriceSetting): VariantPrice => {
  if (setting.byQuantity || setting.hidden) return {}
  const standing = rowPrice(row, 'price')
  const lowered = rowPrice(row, 'discountPrice')
  if (setting.onlyStanding) return standing ? { standingPrice: standing } : {}
  if (isOnSale(row)) return onSale(row, standing, lowered, setting)
  const isContradicted = lowered?.is === 'unreadable' && standing?.is === 'found'
  if (isContradicted || differ(standing, lowered)) return bothSeen(row, standing, lowered)
  return priced(standing ?? lowered, setting)
}
