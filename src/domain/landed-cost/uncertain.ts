import { percentSpan } from './charge-span'
import { ownEstimate } from './evidence'
import { preferenceFor } from './preference'
import type { Charge } from './rule-pack'
import { type Ends, endsOf, isUncertain } from './scenario'
import { ownInput, type Scene } from './scene'
import { openDuty } from './tariff'

const named = (variable: string, ends: Ends | undefined): string[] =>
  ends && isUncertain(ends) ? [variable] : []

const ofOrder = ({ order }: Scene): string[] => [
  ...(order.domesticFreight.is === 'known'
    ? named('domestic-freight', endsOf(order.domesticFreight.estimate.span))
    : []),
  ...(order.price.is === 'known' ? named('price', endsOf(order.price.estimate.span)) : []),
  ...named('weight', order.shipment.grossKg && endsOf(order.shipment.grossKg.span)),
  ...named('volume', order.shipment.cbm && endsOf(order.shipment.cbm.span)),
]

/** The buyer's own values that were entered with a range. */
const ofOwn = ({ buyer }: Scene): string[] =>
  Object.entries(buyer.ownValues).flatMap(([id, own]) => named(id, endsOf(ownEstimate(own).span)))

/** What the chosen way to pay costs, while the buyer entered nothing of the own. */
const PAYMENT = ['payment-fee', 'payment-fixed', 'currency-margin']

/** Figures of ours that the buyer replaced stand as entered. */
const ofGeneral = (scene: Scene): string[] =>
  scene.packs.general.filter(({ id }) => !ownInput(scene, id)).map(({ id }) => id)

const ofCharge = (scene: Scene, charge: Charge): string[] => {
  const { rate, assumption } = charge
  const preferred = preferenceFor(scene, charge)
  const inMoney = rate.is === 'fixed' ? rate.span : rate.is === 'steps' ? rate.times : undefined
  const span = preferred?.span ?? percentSpan(scene, rate) ?? inMoney
  return named(assumption, span && endsOf(span))
}

const ofPack = (scene: Scene): string[] => {
  const { pack } = scene
  if (!pack || scene.allIn || scene.sellerPays.has('border')) return []
  return [
    ...(openDuty(scene.tariff, scene.buyer.ownValues) ? ['hs'] : []),
    ...(pack.regimes ? ['regime'] : []),
    ...(pack.freightShare ? named('freight-share', endsOf(pack.freightShare.span)) : []),
    ...(pack.clearance ? ['clearance'] : []),
    ...pack.charges.flatMap((charge) => ofCharge(scene, charge)),
  ]
}

/** Any remembered rate may be behind a line or a threshold of this order. */
const ofRates = (scene: Scene): string[] =>
  [scene.total, ...scene.packs.rates.map(({ currency }) => currency)].flatMap((currency) => {
    const rate = scene.rates(currency)
    return rate && isUncertain(rate.yuan) ? [rate.variable] : []
  })

/**
 * Everything that may stand at another end in this order, each once. A name without effect costs one run and
 * shows no cause.
 */
export const uncertainIn = (scene: Scene): string[] => [
  ...new Set([
    ...ofOrder(scene),
    'freight-rate',
    'surcharge',
    'carton-side',
    ...ofOwn(scene),
    ...(scene.buyer.payment ? PAYMENT : []),
    ...(scene.buyer.ownValues['cost-of-money'] ? ['days-tied-up'] : []),
    ...ofGeneral(scene),
    ...ofPack(scene),
    ...ofRates(scene),
  ]),
]
