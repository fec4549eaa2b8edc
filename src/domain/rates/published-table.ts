import { Big, big, type CurrencyCode, type DecimalText, textOf } from '../money'
import type { RateSet } from './rate-set'

/** A figure as it was published: the price of one unit, or of so many (`['1.4375', 100]`). */
export type Published = DecimalText | [value: DecimalText, units: number]

type Origin = { source: string; url: string; asOf: string }

/** A bank's table: what it gave for a yuan and for other currencies, all in its own. */
export type BankTable = Origin & {
  /** Taken too when the table is the best figure for the bank's own currency. */
  own?: CurrencyCode
  yuan: Published
  prices: Record<CurrencyCode, Published>
}

/** A table the other way about: how many of each currency were one dollar, the yuan among them. */
export type DollarTable = Origin & { yuan: DecimalText; perDollar: Record<CurrencyCode, DecimalText> }

const DIGITS = 8

/** Published figures have four to eight digits; what division adds to them says nothing. */
const significant = (value: Big): DecimalText => textOf(new Big(value.toPrecision(DIGITS)))

const oneOf = (published: Published): Big =>
  typeof published === 'string' ? big(published) : big(published[0]).div(published[1])

const each = (prices: Record<CurrencyCode, Published>, yuanFor: (price: Big) => Big) =>
  Object.fromEntries(
    Object.entries(prices).map(([currency, price]) => [currency, significant(yuanFor(oneOf(price)))]),
  )

export const bankSet = ({ source, url, asOf, own, yuan, prices }: BankTable): RateSet => {
  const one = oneOf(yuan)
  const itself = own ? { [own]: significant(new Big(1).div(one)) } : {}
  return {
    source,
    url,
    asOf,
    basis: 'official',
    yuan: { ...each(prices, (price) => price.div(one)), ...itself },
  }
}

export const dollarSet = ({ source, url, asOf, yuan, perDollar }: DollarTable): RateSet => ({
  source,
  url,
  asOf,
  basis: 'official',
  yuan: each(perDollar, (units) => big(yuan).div(units)),
})

/** `units` of a currency are one unit of its anchor by the law of its country. */
export type Peg = { currency: CurrencyCode; anchor: CurrencyCode; units: DecimalText }

/** The pegged currencies whose anchor is in the set, dated and sourced as the anchor. */
export const peggedSet = (pegs: Peg[], set: RateSet): RateSet => ({
  ...set,
  source: `Official peg, with the dollar and euro of: ${set.source}`,
  yuan: Object.fromEntries(
    pegs.flatMap(({ currency, anchor, units }) => {
      const yuan = set.yuan[anchor]
      return yuan ? [[currency, significant(big(yuan).div(units))]] : []
    }),
  ),
})
