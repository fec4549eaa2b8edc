import { type LandedCost, type LineGroup, lineGroup } from '../../../domain/landed-cost/result'
import { Big, big, type DecimalText, textOf } from '../../../domain/money'

export type GroupSum = { group: LineGroup; amount: DecimalText; share: number }

const known = (cost: LandedCost, group: LineGroup): Big =>
  cost.lines
    .filter((line) => line.group === group)
    .reduce(
      (sum, { amount }) => (amount.is === 'known' ? sum.plus(big(amount.span.likely)) : sum),
      new Big(0),
    )

/**
 * What is known of each group of lines, in the order of the journey, and its share of all that is known.
 * Groups of which nothing is known, and credits, have no place in the picture.
 */
export const groupsOf = (cost: LandedCost): GroupSum[] => {
  const sums = lineGroup.options
    .map((group) => ({ group, sum: known(cost, group) }))
    .filter(({ sum }) => sum.gt(0))
  const all = sums.reduce((total, { sum }) => total.plus(sum), new Big(0))
  return sums.map(({ group, sum }) => ({ group, amount: textOf(sum), share: sum.div(all).toNumber() }))
}
