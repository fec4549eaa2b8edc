import { type Big, textOf } from '../money'
import type { Order } from '../order'
import type { PaymentCost } from './analysis'
import type { CostBuyer } from './cost-buyer'
import type { Packs, PaymentMethod } from './packs'
import { runsOf } from './runs'
import { sceneFor } from './scene'
import type { Sheet } from './sheet'
import { knownSum, missingIn, ranged, toMoney } from './totals'

/** The lines that a way of paying adds, and the own values that replace them. */
const PAYING = ['payment-fee', 'payment-fixed', 'currency-margin']

const isPaying = (id: string): boolean => PAYING.includes(id)

/** A fee or margin the buyer entered is the one of the way in use: the others are worked out with their own. */
const payingBy = (buyer: CostBuyer, payment: string): CostBuyer => {
  if (payment === buyer.payment) return buyer
  const ownValues = Object.fromEntries(Object.entries(buyer.ownValues).filter(([id]) => !isPaying(id)))
  return { ...buyer, payment, ownValues }
}

const paid = (sheet: Sheet): Big => knownSum(sheet, (id) => !isPaying(id))

const isKnown = (sheet: Sheet): boolean =>
  missingIn({ ...sheet, lines: sheet.lines.filter(({ id }) => isPaying(id)) }).length === 0

const costsOf = (
  order: Order,
  buyer: CostBuyer,
  packs: Packs,
  entryDate: string,
): Pick<PaymentCost, 'costs'> => {
  const scene = sceneFor(order, buyer, packs, entryDate)
  const runs = runsOf(scene)
  if (!isKnown(runs.likely)) return {}
  const round = toMoney(scene.total)
  const swings = runs.swings.map(({ low, high }) => ({ low: paid(low), high: paid(high) }))
  const { low, likely, high } = ranged(paid(runs.likely), swings)
  return {
    costs: { low: textOf(round(low)), likely: textOf(round(likely)), high: textOf(round(high)) },
  }
}

const paymentCost = (
  method: PaymentMethod,
  order: Order,
  buyer: CostBuyer,
  packs: Packs,
  entryDate: string,
): PaymentCost => ({
  id: method.id,
  ...costsOf(order, payingBy(buyer, method.id), packs, entryDate),
  protection: method.protection,
  needs: method.needs,
  evidence: method.evidence,
  chosen: method.id === buyer.payment,
})

/**
 * The ways to pay the seller side by side, in the order of the packs: fee, fixed sum and currency margin together,
 * in the total's currency. No costs while what is spent in China is unknown.
 */
export const comparePayments = (
  order: Order,
  buyer: CostBuyer,
  packs: Packs,
  entryDate: string,
): PaymentCost[] => packs.payments.map((method) => paymentCost(method, order, buyer, packs, entryDate))
