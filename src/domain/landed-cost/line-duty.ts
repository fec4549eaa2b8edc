import { Big, big, type CurrencyCode } from '../money'
import type { Order } from '../order'
import { dutyMeasure } from './duty-measure'
import type { SpecificRate, TariffLine } from './packs'
import { convert, type Rates } from './rates'
import { allLikely } from './scenario'

const ZERO = new Big(0)

/** Goods under a metals layer do not pay the forced-labour layer as well. */
const METALS = 'us-232'
const FORCED_LABOUR = 'us-forced-labour'

const pays = ({ layers }: TariffLine, layer: string): boolean => !big(layers[layer] ?? '0').eq(0)

/** Charged under the metals action. */
export const paysAsMetal = (line: TariffLine): boolean => pays(line, METALS)

/** Neither metals nor forced labour. */
export const paysNoAction = (line: TariffLine): boolean => !pays(line, METALS) && !pays(line, FORCED_LABOUR)

const layersOf = (line: TariffLine): string[] => [
  ...new Set([...Object.keys(line.layers), ...Object.keys(line.specific ?? {})]),
]

/** What the money of one layer is in percent of the goods; undefined where it cannot be told. */
export type MoneyAsPercent = (rates: SpecificRate[]) => Big | undefined

const layerTotal = (line: TariffLine, layer: string, asPercent: MoneyAsPercent): Big | undefined => {
  const percent = big(line.layers[layer] ?? '0')
  const specific = line.specific?.[layer]
  if (!specific || specific.rates.length === 0) return percent
  const money = asPercent(specific.rates)
  if (!money) return undefined
  return specific.larger ? (money.gt(percent) ? money : percent) : percent.plus(money)
}

/** What a line costs in all, in percent of the goods; undefined where a part of it cannot be worked out. */
export const lineTotal = (line: TariffLine, asPercent: MoneyAsPercent): Big | undefined => {
  if (line.notComputed !== undefined) return undefined
  const metals = layerTotal(line, METALS, asPercent)
  const counted = layersOf(line).filter((layer) => layer !== FORCED_LABOUR || metals?.eq(0))
  const totals = counted.map((layer) => layerTotal(line, layer, asPercent))
  if (totals.some((total) => total === undefined)) return undefined
  return totals.reduce<Big>((sum, total) => sum.plus(total ?? ZERO), ZERO)
}

const worthOf = ({ price, quantity }: Order): Big | undefined =>
  price.is === 'known' ? big(price.estimate.span.likely).times(quantity) : undefined

/** Of the goods' likely price alone: enough to tell the cheaper line from the dearer one. */
export const asPercentOf =
  (order: Order, rates: Rates): MoneyAsPercent =>
  (specific) => {
    const worth = worthOf(order)
    if (!worth?.gt(0)) return undefined
    const amounts = specific.map((rate) => inPrice(order, rates, rate))
    if (amounts.some((amount) => amount === undefined)) return undefined
    return amounts
      .reduce<Big>((sum, amount) => sum.plus(amount ?? ZERO), ZERO)
      .times(100)
      .div(worth)
  }

const inPrice = (order: Order, rates: Rates, { amount, currency, per }: SpecificRate): Big | undefined => {
  const gross = order.shipment.grossKg
  const measure = dutyMeasure(order, per, gross && big(gross.span.likely))
  return measure && toPrice(order, rates, big(amount).times(measure), currency)
}

const toPrice = ({ priceCurrency }: Order, rates: Rates, amount: Big, currency: CurrencyCode) =>
  convert(amount, currency, priceCurrency, rates, allLikely)
