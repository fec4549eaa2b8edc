import { type CostLine, type LandedCost, type LineGroup, lineGroup } from '../../../domain/landed-cost/result'
import { Big, big, type DecimalText, textOf } from '../../../domain/money'

/** One part of the picture: its likely amount, its share of all that is known in percent, and whether it has a hole. */
export type GroupPart = { group: LineGroup; likely: DecimalText; percent: number; hasUnknown: boolean }

const likelyOf = (lines: CostLine[]): Big =>
  lines.reduce(
    (sum, { amount }) => (amount.is === 'known' ? sum.plus(big(amount.span.likely)) : sum),
    new Big(0),
  )

const sumOf = (cost: LandedCost, group: LineGroup) => {
  const lines = cost.lines.filter((line) => line.group === group)
  return { group, sum: likelyOf(lines), hasUnknown: lines.some(({ amount }) => amount.is === 'unknown') }
}

/**
 * The picture of a cost: its lines summed by group, in the order of the journey. Groups with nothing to pay
 * and credits have no place in it; a group with an unknown line stays.
 */
export const groupsOf = (cost: LandedCost): GroupPart[] => {
  const sums = lineGroup.options
    .map((group) => sumOf(cost, group))
    .filter(({ sum, hasUnknown }) => sum.gt(0) || hasUnknown)
  const whole = sums.reduce((total, { sum }) => (sum.gt(0) ? total.plus(sum) : total), new Big(0))
  return sums.map(({ group, sum, hasUnknown }) => ({
    group,
    likely: textOf(sum),
    percent: sum.gt(0) ? Number(sum.div(whole).times(100).round(1)) : 0,
    hasUnknown,
  }))
}
