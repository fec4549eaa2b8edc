import { Big, type CurrencyCode } from '../money'

/**
 * How far a currency strays from the yuan, measured on its daily rates from July 2025 to August 2026: of the moves
 * over 7, 30, 90, 180 and 300 days nine in ten stay inside the spread of its class, and nowhere fewer than 84 in a
 * hundred. A quiet year: what was devalued in the years before is not called calm for it.
 */
const CALM: CurrencyCode[] = [
  ...['USD', 'EUR', 'GBP', 'CAD', 'DKK', 'HKD', 'MOP', 'TWD', 'SGD', 'BND', 'MYR', 'VND', 'KHR', 'KGS'],
  ...['TJS', 'AMD', 'AZN', 'GEL', 'MDL', 'RSD', 'BAM', 'MKD', 'ALL', 'AED', 'SAR', 'QAR'],
  ...['OMR', 'BHD', 'JOD', 'KWD', 'MAD', 'TND', 'KES', 'RWF', 'XOF', 'XAF', 'PAB'],
]

const LIVELY: CurrencyCode[] = [
  ...['AUD', 'NZD', 'CHF', 'SEK', 'NOK', 'ISK', 'PLN', 'CZK', 'JPY', 'THB', 'IDR', 'PHP', 'INR', 'NPR'],
  ...['LKR', 'PKR', 'BDT', 'MXN', 'PEN', 'PYG', 'UYU', 'CRC', 'DOP', 'TZS', 'MUR', 'KZT', 'UZS', 'UAH'],
  ...['RON', 'KRW', 'ILS', 'BRL', 'ZAR', 'UGX'],
]

const FACTORS: ReadonlyMap<CurrencyCode, Big> = new Map([
  ...CALM.map((currency) => [currency, new Big(1)] as const),
  ...LIVELY.map((currency) => [currency, new Big('1.8')] as const),
])

/** The rest: rouble, lira, naira, pesos, what was devalued before, and all we have not measured. */
const WILD = new Big(3)

/** By how much the spread of a calm currency is multiplied for this one. */
export const wildness = (currency: CurrencyCode): Big => FACTORS.get(currency) ?? WILD
