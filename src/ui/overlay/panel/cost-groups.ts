import type { CostLine, LandedCost, LineGroup } from '../../../domain/landed-cost/result'
import { Big, big, type DecimalText, textOf } from '../../../domain/money'

export const GROUPS: LineGroup[] = ['goods', 'china', 'freight', 'border', 'delivery', 'money']

/** One part of the picture: its likely amount, its share of the known lines in percent, and whether it has a hole. */
export type GroupPart = { group: LineGroup; likely: DecimalText; percent: number; hasUnknown: boolean }

const likelyOf = (lines: CostLine[]): Big =>
  lines.reduce(
    (sum, { amount }) => (amount.is === 'known' ? sum.plus(big(amount.span.likely)) : sum),
    new Big(0),
  )

/** The picture of a cost: its lines summed by group. Groups with nothing to pay are left out. */
export const groupsOf = (cost: LandedCost): GroupPart[] => {
  const whole = likelyOf(cost.lines)
  return GROUPS.flatMap((group) => {
    const lines = cost.lines.filter((line) => line.group === group)
    const likely = likelyOf(lines)
    const hasUnknown = lines.some(({ amount }) => amount.is === 'unknown')
    if (likely.eq(0) && !hasUnknown) return []
    const percent = whole.gt(0) ? Number(likely.div(whole).times(100).round(1)) : 0
    return [{ group, likely: textOf(likely), percent, hasUnknown }]
  })
}
