import { big, textOf } from '../money'
import type { Carton, CartonPart } from '../order/carton'
import { cargoOf } from './cargo'
import { divisorFor, rateId } from './carrier-rule'
import type { Evidence, Span } from './estimate'
import { derivedFrom, ownEstimate, point } from './evidence'
import { laneRate } from './freight-price'
import { generalInput, orderYuan } from './general-input'
import { daysTiedUp } from './later-lines'
import { isMeasured, measuredSum } from './money-lines'
import { type PaymentId, paymentInput } from './payment-lines'
import { loadOf } from './pick-lane'
import { perYuan } from './rates'
import { allLikely, type Input } from './scenario'
import type { Scene } from './scene'

/** What stands now: the buyer's own value, ours with its span, or nothing. Money carries its currency. */
export type CurrentValue =
  | { is: 'own' | 'ours'; span: Span; currency?: string; evidence: Evidence }
  | { is: 'unknown' }

const spanOf = ({ ends }: Input): Span => ({
  low: textOf(ends.low),
  likely: textOf(ends.likely),
  high: textOf(ends.high),
})

const ours = (input: Input | undefined): CurrentValue =>
  input
    ? {
        is: 'ours',
        span: spanOf(input),
        evidence: input.evidence,
        ...(input.currency ? { currency: input.currency } : {}),
      }
    : { is: 'unknown' }

const CARTON_PART: Record<string, CartonPart> = {
  'carton-pieces': 'pieces',
  'carton-length': 'lengthCm',
  'carton-width': 'widthCm',
  'carton-height': 'heightCm',
  'carton-weight': 'kg',
}

const fromCarton = (carton: Carton, id: string): CurrentValue => {
  const part = carton[CARTON_PART[id] ?? 'pieces']
  return part ? { is: 'ours', ...point(textOf(part.value), part.evidence) } : { is: 'unknown' }
}

const fromOrder = ({ order }: Scene, id: string): CurrentValue | undefined => {
  if (CARTON_PART[id]) return fromCarton(order.shipment.carton, id)
  if (id === 'unit-weight')
    return order.shipment.unitKg ? { is: 'ours', ...order.shipment.unitKg } : { is: 'unknown' }
  if (id !== 'domestic-freight') return undefined
  const freight = order.domesticFreight
  if (freight.is === 'unknown') return freight
  return { is: 'ours', ...freight.estimate, currency: order.domesticCurrency }
}

const fromRates = (scene: Scene, id: string): CurrentValue | undefined => {
  if (id !== 'exchange-rate' && !id.startsWith('rate/')) return undefined
  const currency = id === 'exchange-rate' ? scene.buyer.currency : id.slice('rate/'.length)
  const rate = scene.rates(currency)
  if (!rate) return { is: 'unknown' }
  const { low, likely, high } = rate.yuan
  const yuan = { low: textOf(low), likely: textOf(likely), high: textOf(high) }
  return { is: 'ours', span: id === 'exchange-rate' ? perYuan(rate) : yuan, evidence: rate.evidence }
}

const fromCharge = (scene: Scene, id: string): CurrentValue | undefined => {
  const charge = scene.pack?.charges.find(({ assumption }) => assumption === id)
  if (!charge) return undefined
  const { rate, evidence } = charge
  if (rate.is === 'percent') return { is: 'ours', span: rate.span, evidence }
  if (rate.is === 'fixed') return { is: 'ours', span: rate.span, currency: rate.currency, evidence }
  if (rate.is === 'vat') {
    const vat = scene.packs.vat[scene.buyer.country]
    return vat && vat.tax !== 'other'
      ? { is: 'ours', ...point(vat.percent, vat.evidence) }
      : { is: 'unknown' }
  }
  return rate.is === 'tariff' ? fromTariff(scene, rate.layer) : { is: 'unknown' }
}

/** The three lines' percentages of one layer, put in order: the dearest line need not lead in every layer. */
const fromTariff = ({ tariff }: Scene, layer: string): CurrentValue => {
  if (tariff.is === 'unknown') return { is: 'unknown' }
  const { low, likely, high } = tariff.lines
  const percents = [low, likely, high].map((line) => line.layers[layer] ?? '0')
  const [least = '0', , most = '0'] = [...percents].sort((a, b) => big(a).cmp(big(b)))
  return {
    is: 'ours',
    span: { low: least, likely: likely.layers[layer] ?? '0', high: most },
    evidence: tariff.evidence,
  }
}

const fixedValue = (value: string | undefined, source: string): CurrentValue =>
  value === undefined ? { is: 'unknown' } : { is: 'ours', ...point(value, derivedFrom(source)) }

const PAYMENT: PaymentId[] = ['payment-fee', 'payment-fixed', 'currency-margin']

const fromPacks = (scene: Scene, id: string): CurrentValue => {
  const payment = PAYMENT.find((one) => one === id)
  if (payment) return ours(paymentInput(scene, payment))
  if (id === 'days-tied-up') return ours(daysTiedUp(scene))
  if (id === rateId(scene)) return ours(laneRate(scene, cargoOf(scene, allLikely)))
  if (id === 'air-divisor') return fixedValue(divisorFor(scene), 'Usual of air cargo')
  if (id === 'insured-share') return fixedValue('110', 'Usual: 110 % of CIF')
  if (id === 'lane-all-in' && scene.lane)
    return { is: 'ours', ...point(scene.lane.allIn ? '1' : '0', scene.lane.evidence) }
  if (id === 'clearance') {
    const seed = scene.pack?.clearance?.find(({ modes }) => modes.includes(scene.buyer.mode))
    return seed ? { is: 'ours', ...seed } : { is: 'unknown' }
  }
  if (id === 'freight-share' && scene.pack?.freightShare) return { is: 'ours', ...scene.pack.freightShare }
  // Beside the line it feeds: what it comes to for this order, not its fixed part alone.
  if (isMeasured(scene, id)) return ours(measuredSum(scene, id))
  return ours(generalInput(scene.packs, id, scene.buyer.mode, orderYuan(scene), loadOf(scene.buyer)))
}

/** The value one assumption has in this order now. */
export const currentOf = (scene: Scene, id: string): CurrentValue => {
  const own = scene.buyer.ownValues[id]
  if (own)
    return {
      is: 'own',
      ...ownEstimate(own),
      ...(own.currency ? { currency: own.currency } : {}),
    }
  return fromOrder(scene, id) ?? fromRates(scene, id) ?? fromCharge(scene, id) ?? fromPacks(scene, id)
}
