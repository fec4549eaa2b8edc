import * as z from 'zod/mini'
import type { Span } from '../landed-cost/estimate'
import { big, currencyCode } from '../money'

const DECIMAL = /^\d{1,15}(\.\d{1,12})?$/

/** A number with a decimal point is already rounded to binary when the file is read: it must come as text. */
const NOT_A_DECIMAL = 'not a decimal: write it as text without a sign or separators, such as "12.50"'
const plain = z.pipe(
  z.union([z.string().check(z.regex(DECIMAL, NOT_A_DECIMAL)), z.int().check(z.nonnegative())], {
    error: NOT_A_DECIMAL,
  }),
  z.transform(String),
)

/** Decimal text of zero or more; whole numbers may also come as JSON numbers. */
export const decimal = plain

const ends = z.strictObject({ low: plain, likely: plain, high: plain })
const rising = ({ low, likely, high }: Span): boolean => big(low).lte(likely) && big(likely).lte(high)

const point = (value: string): Span => ({ low: value, likely: value, high: value })

/** A decimal, or how far off it may be: `{ low, likely, high }`. */
export const amount = z.pipe(
  z.union([plain, ends.check(z.refine(rising, 'low, likely and high must rise'))], {
    error: 'not a decimal as text such as "12.50", nor { "low", "likely", "high" } that rise',
  }),
  z.transform((given): Span => (typeof given === 'string' ? point(given) : given)),
)

export const currency = z
  .string()
  .check(z.regex(/^[A-Z]{3}$/, 'not a currency: three capital letters such as "USD"'))

const TEXT = /^(\d{1,15}(?:\.\d{1,12})?) ([A-Z]{3})$/

const textMoney = z.pipe(
  z.string().check(z.regex(TEXT)),
  z.transform((text): Sum => {
    const [value = '', currency = ''] = text.split(' ')
    return { ...point(value), currency }
  }),
)

/** An amount of money; `low = likely = high` for one that is known. */
export type Sum = Span & { currency: string }

const pointMoney = z.pipe(
  z.strictObject({ amount: plain, currency: currencyCode }),
  z.transform((given): Sum => ({ ...point(given.amount), currency: given.currency })),
)
const rangeMoney = z
  .strictObject({ low: plain, likely: plain, high: plain, currency: currencyCode })
  .check(z.refine(rising, 'low, likely and high must rise'))

/** `"80 USD"`, `{ amount, currency }`, or `{ low, likely, high, currency }`. */
export const sum = z.union([textMoney, pointMoney, rangeMoney], {
  error:
    'not an amount of money: "80.50 USD", { "amount": "80.50", "currency": "USD" } or { "low", "likely", "high", "currency" } that rise',
})
