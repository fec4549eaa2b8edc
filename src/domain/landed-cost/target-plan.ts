import { big, type DecimalText, textOf } from '../money'
import type { Order } from '../order'
import type { TargetRow } from './analysis'
import type { CostBuyer } from './cost-buyer'
import type { Packs } from './packs'
import { type PriceForTarget, priceForTarget } from './price-for-target'

type Found = Extract<PriceForTarget, { is: 'found' }>

/** Percent of the listed price, to a tenth; below zero = the listed price may even rise. */
const lessThan = (listed: DecimalText, ask: DecimalText): Pick<TargetRow, 'lessPercent'> =>
  big(listed).gt(0) ? { lessPercent: textOf(big(listed).minus(ask).div(listed).times(100).round(1)) } : {}

const foundRow = ({ price, perUnit }: Found, listed: DecimalText | undefined): Partial<TargetRow> => ({
  ask: price,
  landsAt: perUnit,
  ...(listed === undefined ? {} : lessThan(listed, price)),
})

const rowAt = (order: Order, target: PriceForTarget): TargetRow => {
  const listed = order.price.is === 'known' ? order.price.estimate.span.likely : undefined
  const base = { quantity: order.quantity, ...(listed === undefined ? {} : { listed }) }
  return target.is === 'found' ? { ...base, ...foundRow(target, listed) } : { ...base, why: target.is }
}

/**
 * For each quantity the price to ask for so that a unit lands at `target` (in the buyer's currency), beside the
 * price of today: a goal may be met by a larger order instead of a lower price. A price that is not shown, or
 * below the MOQ, is still worked out: it may be asked for.
 */
export const targetPlan = (
  orderAt: (quantity: number) => Order,
  buyer: CostBuyer,
  packs: Packs,
  entryDate: string,
  target: DecimalText,
  quantities: number[],
): TargetRow[] =>
  quantities.map((quantity) => {
    const order = orderAt(quantity)
    return rowAt(order, priceForTarget(order, buyer, packs, entryDate, target))
  })
