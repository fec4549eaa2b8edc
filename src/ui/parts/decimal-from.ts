import type { DecimalText } from '../../domain/money'

/**
 * What a buyer typed as an amount: digits with one dot or one comma as the decimal sign. Undefined for
 * anything that could be read in two ways (`1,234`, `1.234,56`) and for negatives.
 */
export const decimalFrom = (typed: string): DecimalText | undefined => {
  const text = typed.trim()
  if (/^\d{1,12}(\.\d{1,12})?$/.test(text)) return text
  const comma = /^(\d{1,12}),(\d{1,2}|\d{4,12})$/.exec(text)
  return comma ? `${comma[1]}.${comma[2]}` : undefined
}
