import Big from 'big.js'
import * as z from 'zod/mini'

// Division keeps 20 decimals; sums are rounded only where a named function says so.
Big.DP = 20
Big.RM = Big.roundHalfUp

export { Big }

/**
 * A decimal number as text, `"27.5"`, `"-0.01"`: what is stored and sent. Never a float. Wide enough for what comes
 * of a rate, a price and a percentage that were all typed with too many noughts.
 */
export const decimalText = z.string().check(z.regex(/^-?\d{1,40}(\.\d{1,24})?$/))
export type DecimalText = z.infer<typeof decimalText>

/** ISO 4217 code. */
export const currencyCode = z.string().check(z.regex(/^[A-Z]{3}$/))
export type CurrencyCode = z.infer<typeof currencyCode>

export const money = z.object({ amount: decimalText, currency: currencyCode })
export type Money = z.infer<typeof money>

/** Currencies whose smallest unit is not a hundredth (ISO 4217). */
const MINOR_DIGITS: Record<string, number> = {
  BHD: 3,
  BIF: 0,
  CLP: 0,
  DJF: 0,
  GNF: 0,
  ISK: 0,
  JOD: 3,
  JPY: 0,
  KMF: 0,
  KRW: 0,
  KWD: 3,
  OMR: 3,
  PYG: 0,
  RWF: 0,
  TND: 3,
  UGX: 0,
  VND: 0,
  VUV: 0,
  XAF: 0,
  XOF: 0,
  XPF: 0,
}

export const minorDigits = (currency: CurrencyCode): number => MINOR_DIGITS[currency] ?? 2

/** Half-up to the currency's smallest unit: the one place where money is rounded. */
export const roundMoney = (amount: Big, currency: CurrencyCode): Big =>
  amount.round(minorDigits(currency), Big.roundHalfUp)

/** `toFixed` without exponent: decimal text as it is stored. */
export const textOf = (amount: Big): DecimalText => amount.toFixed()

export const big = (text: DecimalText): Big => new Big(text)
