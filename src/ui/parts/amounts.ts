import { big, type CurrencyCode, type DecimalText, minorDigits } from '../../domain/money'
import type { Language } from '../words/translator'

/** `Intl` takes decimal text exactly, without passing through a float. */
const exact = (amount: DecimalText) => amount as `${number}`

/** Prices of cents a piece are common on 1688: below one, more decimals are shown than the currency has. */
const digitsFor = (amount: DecimalText, currency: CurrencyCode): number => {
  const size = big(amount).abs()
  if (size.eq(0) || size.gte(1)) return minorDigits(currency)
  return size.lt('0.1') ? 4 : Math.max(3, minorDigits(currency))
}

/** `¥` is the yuan's here; the yen, and a yuan beside it, are told apart by name. */
const displayOf = (currency: CurrencyCode) => (currency === 'JPY' ? 'code' : 'narrowSymbol')

export const showMoney = (amount: DecimalText, currency: CurrencyCode, language: Language): string =>
  new Intl.NumberFormat(language, {
    style: 'currency',
    currency,
    currencyDisplay: displayOf(currency),
    minimumFractionDigits: minorDigits(currency),
    maximumFractionDigits: digitsFor(amount, currency),
  }).format(exact(amount))

export const showYuan = (amount: DecimalText, language: Language): string =>
  showMoney(amount, 'CNY', language)

/** The figure without its currency, for the second half of a range. */
export const showAmount = (amount: DecimalText, currency: CurrencyCode, language: Language): string =>
  new Intl.NumberFormat(language, {
    minimumFractionDigits: minorDigits(currency),
    maximumFractionDigits: digitsFor(amount, currency),
  }).format(exact(amount))

/** At most `digits` decimals; trailing zeros are left out. */
export const showNumber = (value: DecimalText | number, language: Language, digits = 3): string =>
  new Intl.NumberFormat(language, { maximumFractionDigits: digits }).format(
    typeof value === 'number' ? value : exact(value),
  )

/** An exchange rate: five digits that say something, whether it is 1,823.4 or 0.00054843. */
export const showRate = (value: DecimalText, language: Language): string =>
  new Intl.NumberFormat(language, { maximumSignificantDigits: 5 }).format(exact(value))

/** `date` is an ISO date or instant. A date without a time is that day everywhere, not midnight in London. */
export const showDate = (date: string, language: Language): string =>
  new Intl.DateTimeFormat(language, { dateStyle: 'medium' }).format(
    new Date(date.length === 10 ? `${date}T12:00:00` : date),
  )
