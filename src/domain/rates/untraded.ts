import type { CurrencyCode } from '../money'

/**
 * Currencies whose official rate trade does not follow: a dollar is rationed at it and costs up to several times more
 * outside the bank. Banks and services publish that rate all the same; taken for the price of money it is wrong.
 */
const UNTRADED: ReadonlySet<CurrencyCode> = new Set([
  ...['TMT', 'DZD', 'IRR', 'IQD', 'LBP', 'LYD', 'MMK', 'SDG', 'SSP', 'SYP', 'VES', 'YER', 'CUP', 'KPW'],
  ...['ERN', 'ZWG', 'ZWL'],
])

/** Whether a published rate of this currency says what it costs. The buyer's own rate is taken either way. */
export const isTraded = (currency: CurrencyCode): boolean => !UNTRADED.has(currency)
