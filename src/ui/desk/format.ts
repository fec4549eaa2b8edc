import type { CurrencyCode, DecimalText } from '../../domain/money'
import { showAmount, showMoney, showNumber, showYuan } from '../parts/amounts'
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

const dayFormat = (language: Language) => {
  const format = new Intl.DateTimeFormat(language, { dateStyle: 'medium' })
  // A date without a time is that day everywhere, not midnight in London.
  return (iso: string) => format.format(new Date(iso.length === 10 ? `${iso}T12:00:00` : iso))
}

export const formatIn = (language: Language): Format => {
  const percent = new Intl.NumberFormat(language, { style: 'percent', maximumFractionDigits: 1 })
  return {
    money: (amount, currency) => showMoney(amount, currency, language),
    amount: (amount, currency) => showAmount(amount, currency, language),
    yuan: (amount) => showYuan(amount, language),
    number: (value) => showNumber(value, language, 6),
    percent: (share) => percent.format(share),
    day: dayFormat(language),
  }
}
