import { type Big, big, type DecimalText, type Money, roundMoney, textOf } from '../money'
import { ok, problem, type Result } from '../result'
import type { Margin } from './analysis'
import type { LandedCost } from './result'
import type { Side } from './scenario'
import { toUnit } from './totals'

/**
 * What the buyer sells one unit for. `taxIncludedPercent`: the VAT or GST inside the price, as "20" (the price is
 * then 120 % of what is the seller's). `feesPercent`: what a marketplace or card company keeps of the whole price.
 */
export type Selling = { price: Money; taxIncludedPercent?: DecimalText; feesPercent?: DecimalText }

/**
 * - `incomplete`: the landed cost lacks a figure, so that what is left is not known.
 * - `other-currency`: the price is not in the currency of the cost.
 * - `nothing-left-of-price`: a price of nothing or less: no percentage of it exists.
 */
export type MarginProblem =
  | { kind: 'incomplete'; missing: string[] }
  | { kind: 'other-currency'; currency: string }
  | { kind: 'nothing-left-of-price' }

const threeOf = (work: (side: Side) => DecimalText): Record<Side, DecimalText> => ({
  low: work('low'),
  likely: work('likely'),
  high: work('high'),
})

/** The worst margin comes of the dearest cost. */
const OTHER_END: Record<Side, Side> = { low: 'high', likely: 'likely', high: 'low' }

const withoutTax = ({ price, taxIncludedPercent = '0' }: Selling): Big =>
  big(price.amount).div(big(taxIncludedPercent).div(100).plus(1))

const feesOf = ({ price, feesPercent = '0' }: Selling): Big => big(price.amount).times(feesPercent).div(100)

const marginFrom = (cost: LandedCost, costs: Record<Side, DecimalText>, selling: Selling): Margin => {
  const net = withoutTax(selling)
  const units = big(cost.sellable ?? String(cost.quantity))
  const earned = net.minus(feesOf(selling)).times(units)
  const left = (side: Side): Big => earned.minus(costs[OTHER_END[side]])
  return {
    perUnit: threeOf((side) => textOf(toUnit(left(side).div(units)))),
    percent: threeOf((side) => textOf(left(side).div(units).div(net).times(100).round(2))),
    total: threeOf((side) => textOf(roundMoney(left(side), cost.currency))),
    currency: cost.currency,
  }
}

/**
 * What is left of a selling price after the landed cost, for each sellable unit and the whole order. The cost is
 * the one after the import tax that this buyer gets back; the tax inside the selling price is not the seller's.
 */
export const marginOf = (cost: LandedCost, selling: Selling): Result<Margin, MarginProblem> => {
  const { afterTax } = cost
  if (afterTax.is === 'incomplete') return problem({ kind: 'incomplete', missing: afterTax.missing })
  if (selling.price.currency !== cost.currency)
    return problem({ kind: 'other-currency', currency: cost.currency })
  const hasUnits = big(cost.sellable ?? String(cost.quantity)).gt(0)
  if (!hasUnits || withoutTax(selling).lte(0)) return problem({ kind: 'nothing-left-of-price' })
  return ok(marginFrom(cost, afterTax.span, selling))
}
