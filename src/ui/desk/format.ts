import type { CurrencyCode, DecimalText } from '../../domain/money'
import { showAmount, showDate, showMoney, showNumber, showYuan } from '../parts/amounts'
import type { Language } from '../words/translator'

/** Figures for the eye, in one language. */
export type Format = {
  money: (amount: DecimalText, currency: CurrencyCode) => string
  /** The figure without its currency, for the second half of a range. */
  amount: (amount: DecimalText, currency: CurrencyCode) => string
  yuan: (amount: DecimalText) => string
  number: (value: DecimalText | number) => string
  /** A share of one as percent. */
  percent: (share: number) => string
  /** An ISO instant or date as a day. */
  day: (iso: string) => string
}

export const formatIn = (language: Language): Format => {
  const percent = new Intl.NumberFormat(language, { style: 'percent', maximumFractionDigits: 1 })
  return {
    money: (amount, currency) => showMoney(amount, currency, language),
    amount: (amount, currency) => showAmount(amount, currency, language),
    yuan: (amount) => showYuan(amount, language),
    number: (value) => showNumber(value, language, 6),
    percent: (share) => percent.format(share),
    day: (iso) => showDate(iso, language),
  }
}
