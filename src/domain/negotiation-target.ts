import * as z from 'zod/mini'
import { currencyCode, decimalText } from './money'

/**
 * The unit price worth asking a seller for: it is worked out back from what the unit may cost landed. Kept for
 * the message to the seller, which is not written here.
 */
export const negotiationTarget = z.object({
  offerId: z.string(),
  /** The variant's values as the page names them; absent when the offer has none. */
  variant: z.optional(z.string()),
  /** Of the offer's unit. */
  quantity: z.number(),
  /** For one unit, in `currency`. */
  askPrice: decimalText,
  currency: currencyCode,
})
export type NegotiationTarget = z.infer<typeof negotiationTarget>

/**
 * The figure as a seller on 1688 would write it, for the clipboard: quantity with the offer's own measure word and
 * the price of one. `unit` is the measure word as on the page; without one the neutral 件 would be a guess, so
 * the number stands alone.
 */
export const targetInChinese = (
  { variant, quantity, askPrice, currency }: NegotiationTarget,
  unit: string | undefined,
): string => {
  const money = currency === 'CNY' ? `${askPrice}元` : `${askPrice} ${currency}`
  const what = [variant, `${quantity}${unit ?? ''}`].filter(Boolean).join(' ')
  return `${what}，目标单价 ${money}${unit ? `/${unit}` : ''}`
}
