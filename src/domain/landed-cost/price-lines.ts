import { Big, textOf } from '../money'
import { percentLine } from './percent-line'
import { type Draw, drawn } from './scenario'
import { ownInput, type Scene } from './scene'
import { asBase, type Step } from './sheet'
import { addCharged } from './spent'

/**
 * Most 1688 prices are without a VAT invoice (增值税发票); with one they are higher. Only the seller can say by how
 * much, so that nothing is counted until the buyer enters it; then it is part of the price, for customs as well.
 */
export const vatInvoiceLine = percentLine('vat-invoice', 'goods', (scene) => ownInput(scene, 'vat-invoice'), {
  ids: ['goods'],
  name: 'goods',
})

const WHOLE = new Big(100)

/** The percentage of the tooling that this order bears: never more than was paid, when it serves fewer units. */
const borne = (scene: Scene, draw: Draw): Big => {
  const units = ownInput(scene, 'tooling-units')
  const over = units && drawn(units, draw)
  if (!over?.gt(scene.order.quantity)) return WHOLE
  return WHOLE.times(scene.order.quantity).div(over)
}

/** Moulds and artwork are an assist: whoever pays them, customs count them with the goods (field guide §1.2). */
export const toolingLine: Step = (scene, draw, sheet) => {
  const own = ownInput(scene, 'tooling')
  if (!own) return
  const currency = own.currency ?? scene.total
  const whole = drawn(own, draw)
  const percent = borne(scene, draw)
  const charged = { amount: whole.times(percent).div(WHOLE), currency }
  addCharged(scene, draw, sheet, charged, {
    id: 'tooling',
    group: 'goods',
    assumption: 'tooling',
    working: {
      base: { of: 'tooling', amount: asBase(whole, currency) },
      rate: { value: textOf(percent.round(6)), per: 'percent' },
    },
    evidence: own.evidence,
  })
}
