import type { BuyerProfile, OwnValue, OwnValues } from '../buyer'
import { Big, big, type CurrencyCode, type DecimalText, textOf } from '../money'

/** The other way a rate of the buyer's own currency is entered: so much of it for one yuan. */
const PER_YUAN = 'exchange-rate'

const isOf = ({ currency }: OwnValue, wanted: CurrencyCode): boolean =>
  currency === undefined || currency === wanted

const perYuanIn = (values: OwnValues, buyer: BuyerProfile, currency: CurrencyCode): OwnValue | undefined => {
  const own = values[PER_YUAN]
  return own && currency === buyer.currency && isOf(own, currency) && big(own.value).gt(0) ? own : undefined
}

const valuesOf = ({ country, ownValues }: BuyerProfile): OwnValues =>
  (country === undefined ? undefined : ownValues[country]) ?? {}

export type OwnRate = { yuan: DecimalText; setOn: string }

/** Yuan for one unit as the buyer entered it for the country bought for, however it was entered. */
export const ownRateOf = (buyer: BuyerProfile, currency: CurrencyCode): OwnRate | undefined => {
  const values = valuesOf(buyer)
  const perYuan = perYuanIn(values, buyer, currency)
  if (perYuan) {
    const yuan = new Big(new Big(1).div(perYuan.value).toPrecision(8))
    return { yuan: textOf(yuan), setOn: perYuan.setOn }
  }
  const own = values[`rate/${currency}`]
  return own && big(own.value).gt(0) ? { yuan: own.value, setOn: own.setOn } : undefined
}

/** The currencies with an own rate for the country bought for. */
export const ownRateCurrencies = (buyer: BuyerProfile): CurrencyCode[] =>
  Object.keys(valuesOf(buyer)).flatMap((id) => (id.startsWith('rate/') ? [id.slice('rate/'.length)] : []))

/**
 * The buyer with this rate, or without any of this currency when `yuan` is undefined. A rate entered as "for one
 * yuan" gives way, since it would stand before this one. Without a country nothing is kept: rates are one country's.
 */
export const withOwnRate = (
  buyer: BuyerProfile,
  currency: CurrencyCode,
  yuan: DecimalText | undefined,
  today: string,
): BuyerProfile => {
  const { country } = buyer
  if (country === undefined) return buyer
  const values = valuesOf(buyer)
  const gone = new Set([`rate/${currency}`, ...(perYuanIn(values, buyer, currency) ? [PER_YUAN] : [])])
  const others = Object.entries(values).filter(([id]) => !gone.has(id))
  const own = yuan === undefined ? [] : [[`rate/${currency}`, { value: yuan, setOn: today }] as const]
  return {
    ...buyer,
    ownValues: { ...buyer.ownValues, [country]: Object.fromEntries([...others, ...own]) },
  }
}
