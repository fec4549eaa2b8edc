import { big, type DecimalText } from '../money'

/** 2.3 → "2.30", 0.035 → "0.035": a yuan price as the site writes it, for words; never rounded. */
export const yuanText = (price: DecimalText): string => {
  const amount = big(price)
  const plain = amount.toFixed()
  const decimals = plain.split('.')[1]?.length ?? 0
  return amount.toFixed(Math.max(2, decimals))
}
