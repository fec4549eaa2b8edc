import { textOf } from '../money'
import { cargoOf } from './cargo'
import { ruleOf } from './carrier-rule'
import { chargeableOf } from './chargeable-of'
import { type FreightPrice, likelyFreight } from './freight-price'
import type { CostNote } from './result'
import { allLikely } from './scenario'
import type { Scene } from './scene'

type Known = Extract<FreightPrice, { is: 'known' }>

const said = (is: boolean, code: string, params: CostNote['params'] = {}): CostNote[] =>
  is ? [{ code, params }] : []

/** The chosen price list does not hold on the day or does not go there: another one stands in its place. */
const passedOver = ({ buyer, lane }: Scene): CostNote[] =>
  said(buyer.lane !== undefined && lane?.id !== buyer.lane, 'lane-passed-over')

/** Billed as more than it is: the next weight break is cheaper, or no smaller one is sold. */
const asWeight = (scene: Scene, price: Known): CostNote[] => {
  const chargeable = chargeableOf(scene, cargoOf(scene, allLikely))
  if (!price.asWeight || chargeable.is === 'unknown') return []
  const params = { actual: textOf(chargeable.value.round(2)), billed: textOf(price.quantity.round(2)) }
  return [{ code: chargeable.unit === 'kg' ? 'weight-break-cheaper' : 'measure-break-cheaper', params }]
}

const ofLarger = ({ lane }: Scene, price: Known): CostNote[] => {
  const from = lane?.pricedFrom
  if (from === undefined || price.clamped) return []
  return said(price.quantity.lt(from), 'freight-of-larger', { from })
}

/** Couriers round each carton up; of an unknown number of cartons only the whole can be. */
const cartonsUnknown = (scene: Scene): CostNote[] =>
  said(ruleOf(scene).byPiece === true && !scene.order.shipment.cartons, 'cartons-not-known')

/** Batteries and liquids go by fewer and dearer lanes than the public prices are of. */
const specialGoods = ({ order: { cargo }, lane }: Scene): CostNote[] => {
  const isSpecial = cargo === 'battery' || cargo === 'liquid'
  const isPriced = lane?.cargo !== undefined || lane?.surcharges?.some(({ when }) => when !== undefined)
  return said(isSpecial && !isPriced, `freight-class-${cargo}`)
}

const ofContainers = ({ fit }: Known): CostNote[] => said(fit?.byWeight === true, 'container-weight-decides')

/** Of a price list of ours, not of the buyer's forwarder. */
const isPublic = ({ lane }: Scene, { own }: Known): boolean =>
  lane !== undefined && !own && lane.evidence.basis !== 'buyer'

const publicNotes = (scene: Scene, price: Known): CostNote[] =>
  isPublic(scene, price)
    ? [...ofLarger(scene, price), ...specialGoods(scene), ...said(true, 'freight-public')]
    : []

/** What to know of the main freight beside its number; nothing under a forwarder's quote for this order. */
export const freightNotes = (scene: Scene): CostNote[] => {
  if (scene.buyer.ownValues['main-freight'] || scene.sellerPays.has('main-freight')) return []
  const price = likelyFreight(scene)
  if (price.is === 'unknown') return passedOver(scene)
  return [
    ...passedOver(scene),
    ...asWeight(scene, price),
    ...cartonsUnknown(scene),
    ...ofContainers(price),
    ...publicNotes(scene, price),
  ]
}
