import type { Big } from '../money'
import { derivedFrom } from './evidence'
import { generalInput, orderYuan } from './general-input'
import { percentLine } from './percent-line'
import type { LineGroup } from './result'
import { drawn } from './scenario'
import { orderInput, ownInput } from './scene'
import { type Amount, asBase, type Sheet, type Step, unknown } from './sheet'
import { addCharged, addUnknown, spentOn } from './spent'

/** A price that is a third of something is cut at its twentieth decimal: three of them are the whole again. */
const ofAll = (unitPrice: Big, quantity: number): Big => unitPrice.times(quantity).round(12)

export const goodsLine: Step = (scene, draw, sheet) => {
  const { order } = scene
  const currency = order.priceCurrency
  const price = orderInput(order.price, 'price', currency)
  const line = { id: 'goods', group: 'goods' as const }
  if (!price) {
    const missing = unknown(order.price.is === 'unknown' ? order.price.missing : 'price')
    return addUnknown(scene, sheet, { ...line, evidence: derivedFrom('offer') }, missing)
  }
  const unitPrice = drawn(price, draw)
  const working = {
    base: { of: 'unit-price', amount: asBase(unitPrice, currency) },
    quantity: { value: String(order.quantity), unit: order.unit ?? 'unit' },
  }
  const charged = { amount: ofAll(unitPrice, order.quantity), currency }
  addCharged(scene, draw, sheet, charged, { ...line, working, evidence: price.evidence })
}

export const domesticFreightLine: Step = (scene, draw, sheet) => {
  const { order } = scene
  const freight = orderInput(order.domesticFreight, 'domestic-freight', order.domesticCurrency)
  const line = { id: 'domestic-freight', group: 'china' as LineGroup, assumption: 'domestic-freight' }
  if (!freight) {
    const evidence = derivedFrom('offer')
    return addUnknown(scene, sheet, { ...line, evidence }, unknown('domestic-freight'))
  }
  const charged = { amount: drawn(freight, draw), currency: order.domesticCurrency }
  addCharged(scene, draw, sheet, charged, { ...line, evidence: freight.evidence })
}

/** Counted when the buyer entered it: an inspection or new packing is a choice, not a cost of every order. */
export const chosenLine =
  (id: string, group: LineGroup): Step =>
  (scene, draw, sheet) => {
    const own = ownInput(scene, id)
    if (!own) return
    const charged = { amount: drawn(own, draw), currency: own.currency ?? scene.total }
    addCharged(scene, draw, sheet, charged, { id, group, assumption: id, evidence: own.evidence })
  }

export const agentLine = percentLine(
  'agent',
  'china',
  (scene) =>
    ownInput(scene, 'agent') ?? generalInput(scene.packs, 'agent', scene.buyer.mode, orderYuan(scene)),
  { ids: ['goods', 'vat-invoice'], name: 'goods' },
)

/** Paid in China, most of it to the seller; the forwarder's charges are not among them. */
export const SPENT_IN_CHINA = [
  'goods',
  'vat-invoice',
  'tooling',
  'domestic-freight',
  'agent',
  'inspection',
  'repacking',
  'payment-fee',
  'payment-fixed',
]

/** What is paid in China as one amount in the currency of the price; unknown while one of its parts is. */
export const spendInChina = (sheet: Sheet): Amount => spentOn(sheet, SPENT_IN_CHINA)
