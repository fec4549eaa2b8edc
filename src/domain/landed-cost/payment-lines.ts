import { SPENT_IN_CHINA } from './china-lines'
import { generalInput, orderYuan } from './general-input'
import type { PaymentMethod } from './packs'
import { percentLine } from './percent-line'
import { drawn, endsOf, type Input } from './scenario'
import { ownInput, type Scene } from './scene'
import type { Sheet, Step } from './sheet'
import { addCharged } from './spent'

export type PaymentId = 'payment-fee' | 'payment-fixed' | 'currency-margin'

/** The way to pay that the buyer chose, while the packs know it. */
export const paymentMethodIn = ({ packs, buyer }: Scene): PaymentMethod | undefined =>
  packs.payments.find(({ id }) => id === buyer.payment)

const ofMethod = (method: PaymentMethod, id: PaymentId): Input | undefined => {
  const rest = { evidence: method.evidence, variable: id, own: false }
  if (id === 'payment-fee') return { ...rest, ends: endsOf(method.fee) }
  if (id === 'currency-margin')
    return { ...rest, evidence: method.marginEvidence ?? method.evidence, ends: endsOf(method.margin) }
  return method.fixed && { ...rest, ends: endsOf(method.fixed.span), currency: method.fixed.currency }
}

/**
 * What paying costs: the buyer's own figure, else that of the chosen method, else a general one. Of a method without
 * a fixed sum there is none; a general figure does not stand in for it.
 */
export const paymentInput = (scene: Scene, id: PaymentId): Input | undefined => {
  const own = ownInput(scene, id)
  if (own) return own
  const method = paymentMethodIn(scene)
  return method ? ofMethod(method, id) : generalInput(scene.packs, id, scene.buyer.mode, orderYuan(scene))
}

/** What goes to the seller in one payment. */
const TO_SELLER = ['goods', 'vat-invoice', 'tooling', 'domestic-freight']

/** Named for its parts where there are only the two that every order has. */
const sellerBase = (sheet: Sheet): string =>
  sheet.terms.has('vat-invoice') || sheet.terms.has('tooling') ? 'paid-to-seller' : 'goods+domestic-freight'

export const paymentFeeLine = percentLine(
  'payment-fee',
  'money',
  (scene) => paymentInput(scene, 'payment-fee'),
  {
    ids: TO_SELLER,
    name: sellerBase,
  },
)

export const paymentFixedLine: Step = (scene, draw, sheet) => {
  const fixed = paymentInput(scene, 'payment-fixed')
  if (!fixed) return
  const charged = { amount: drawn(fixed, draw), currency: fixed.currency ?? scene.total }
  const line = { id: 'payment-fixed', group: 'money' as const, assumption: 'payment-fixed' }
  addCharged(scene, draw, sheet, charged, { ...line, evidence: fixed.evidence })
}

export const currencyMarginLine = percentLine(
  'currency-margin',
  'money',
  (scene) => paymentInput(scene, 'currency-margin'),
  { ids: SPENT_IN_CHINA, name: 'spend-in-china' },
)
