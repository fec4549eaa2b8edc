import { big, type CurrencyCode, type DecimalText, textOf } from '../../../domain/money'
import type { Language } from '../../words/translator'
import { showMoney } from '../amounts'

/** A difference with its sign in front, `+€4.20` or `−€4.20`: less is better, but never by its colour alone. */
export const signedMoney = (by: DecimalText, currency: CurrencyCode, language: Language): string => {
  const amount = big(by)
  const sign = amount.gt(0) ? '+' : amount.lt(0) ? '−' : '±'
  return `${sign}${showMoney(textOf(amount.abs()), currency, language)}`
}
