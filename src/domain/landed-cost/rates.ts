import type { OwnValue, OwnValues } from '../buyer'
import { Big, big, type CurrencyCode, textOf } from '../money'
import type { Evidence, Span } from './estimate'
import { fromBuyer, fromPage } from './evidence'
import type { DatedRate, Packs } from './packs'
import { type Draw, type Ends, endsOf, type Side } from './scenario'

/**
 * Yuan for one unit of a currency, as a fraction so that nothing is lost on the way back: a buyer says "1 CNY
 * is 0.14 USD" (1 / 0.14 yuan) or "7.12 yuan a dollar" (7.12 / 1).
 */
export type Rate = {
  yuan: Ends
  units: Big
  variable: string
  evidence: Evidence
  /** How old a dated rate is; absent for the buyer's own. */
  days?: number
}

/** Undefined when nobody said what a currency is worth: never a guess, never one to one. */
export type Rates = (currency: CurrencyCode) => Rate | undefined

const ONE = new Big(1)
const always = (value: Big): Ends => ({ low: value, likely: value, high: value })

const ownRate = (currency: CurrencyCode, total: CurrencyCode, values: OwnValues): Rate | undefined => {
  const stated = currency === total ? values['exchange-rate'] : undefined
  // A rate entered while the total was in another currency is not this currency's.
  const perYuan = stated?.currency && stated.currency !== total ? undefined : stated
  if (perYuan && big(perYuan.value).gt(0))
    return {
      yuan: yuanEnds(perYuan),
      units: big(perYuan.value),
      variable: 'exchange-rate',
      evidence: fromBuyer(perYuan),
    }
  const yuan = values[`rate/${currency}`]
  if (!yuan || big(yuan.low ?? yuan.value).lte(0)) return undefined
  return {
    yuan: endsOf({ low: yuan.low ?? yuan.value, likely: yuan.value, high: yuan.high ?? yuan.value }),
    units: unitsOf(currency, values),
    variable: 'exchange-rate',
    evidence: fromBuyer(yuan),
  }
}

/** For as many units as one yuan likely is: more yuan for them where a yuan is worth fewer. */
const yuanEnds = ({ value, low = value, high = value }: OwnValue): Ends => {
  if (big(low).lte(0) || (low === value && high === value)) return always(ONE)
  return { low: big(value).div(high), likely: ONE, high: big(value).div(low) }
}

/** A rate between two other currencies may have no finite yuan for one unit: then it is for so many units. */
const unitsOf = (currency: CurrencyCode, values: OwnValues): Big => {
  const units = values[`rate-units/${currency}`]
  return units && big(units.value).gt(0) ? big(units.value) : ONE
}

const fromPacks = ({ yuan, days, evidence }: DatedRate, variable: string): Rate => ({
  yuan: endsOf(yuan),
  units: ONE,
  variable,
  evidence,
  ...(days === undefined ? {} : { days }),
})

const foundRates = (total: CurrencyCode, values: OwnValues, packs: Packs): Rates => {
  const find = (currency: CurrencyCode): Rate | undefined => {
    if (currency === 'CNY')
      return { yuan: always(ONE), units: ONE, variable: 'exchange-rate', evidence: fromPage('CNY') }
    const own = ownRate(currency, total, values)
    if (own) return own
    const dated = packs.rates.find((rate) => rate.currency === currency)
    return dated && fromPacks(dated, currency === total ? 'exchange-rate' : 'exchange-rate-other')
  }
  const known = new Map<CurrencyCode, Rate | undefined>()
  return (currency) => {
    if (!known.has(currency)) known.set(currency, find(currency))
    return known.get(currency)
  }
}

const ratesKept = new WeakMap<OwnValues, WeakMap<Packs, Map<CurrencyCode, Rates>>>()

/**
 * The buyer's rates first: `exchange-rate` (the total's currency for 1 yuan), `rate/USD` (yuan for 1 dollar, or for
 * the `rate-units/USD` dollars stated beside it).
 * Then the dated ones, with the span of their age. Own values and packs are never changed in place, so that the
 * hundreds of sums of a curve share their rates.
 */
export const ratesFor = (total: CurrencyCode, values: OwnValues, packs: Packs): Rates => {
  const ofValues = ratesKept.get(values) ?? new WeakMap<Packs, Map<CurrencyCode, Rates>>()
  const ofPacks = ofValues.get(packs) ?? new Map<CurrencyCode, Rates>()
  const rates = ofPacks.get(total) ?? foundRates(total, values, packs)
  ratesKept.set(values, ofValues.set(packs, ofPacks.set(total, rates)))
  return rates
}

/** Twice the digits of any amount, so that an amount times it is what one division would have given. */
const Precise = Big()
Precise.DP = 2 * Big.DP

const factorOf = (source: Rate, own: Side, target: Rate, other: Side): Big =>
  new Precise(source.yuan[own].times(target.units)).div(source.units.times(target.yuan[other]))

const factors = new WeakMap<Rates, Map<string, Big>>()

/** A division costs many times a multiplication, and one sum converts at the same few rates over and over. */
const factorFor = (rates: Rates, key: string, find: () => Big): Big => {
  const known = factors.get(rates) ?? new Map<string, Big>()
  const factor = known.get(key) ?? find()
  factors.set(rates, known.set(key, factor))
  return factor
}

/** To 20 decimals, as a division is. Undefined when one of the two currencies has no rate. */
export const convert = (
  amount: Big,
  from: CurrencyCode,
  to: CurrencyCode,
  rates: Rates,
  draw: Draw,
): Big | undefined => {
  if (from === to) return amount
  const source = rates(from)
  const target = rates(to)
  if (!source || !target) return undefined
  const [own, other] = [draw(source.variable), draw(target.variable)]
  const factor = factorFor(rates, `${from} ${own} ${to} ${other}`, () => factorOf(source, own, target, other))
  return amount.times(factor).round(Big.DP)
}

/** How many of `currency` one yuan is, for showing. */
export const perYuan = (rate: Rate): Span => ({
  low: textOf(rate.units.div(rate.yuan.high).round(6)),
  likely: textOf(rate.units.div(rate.yuan.likely).round(6)),
  high: textOf(rate.units.div(rate.yuan.low).round(6)),
})
