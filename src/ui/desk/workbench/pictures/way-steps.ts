import type { LandedCost, LineGroup } from '../../../../domain/landed-cost/result'
import { Big, big, type DecimalText, textOf } from '../../../../domain/money'
import { groupsOf } from '../../../parts/cost/cost-groups'

/** One stretch of the way: what it adds, and what everything up to it comes to. */
export type WayStep = { group: LineGroup | 'other'; adds: DecimalText; from: DecimalText; to: DecimalText }

type Known = { group: WayStep['group']; likely: DecimalText }

const running = (parts: Known[]): WayStep[] => {
  let sum = new Big(0)
  return parts.map(({ group, likely }) => {
    const from = sum
    sum = sum.plus(big(likely))
    return { group, adds: likely, from: textOf(from), to: textOf(sum) }
  })
}

/**
 * From the goods to the door, stretch by stretch, likely amounts; undefined while something is unknown: a picture of a
 * part would look like the whole. Credits and cents of rounding are one last step, so that the end is the total.
 */
export const waySteps = (cost: LandedCost): WayStep[] | undefined => {
  if (cost.cash.is === 'incomplete') return undefined
  const parts: Known[] = groupsOf(cost).map(({ group, likely }) => ({ group, likely }))
  const shown = parts.reduce((sum, { likely }) => sum.plus(big(likely)), new Big(0))
  const rest = big(cost.cash.span.likely).minus(shown)
  return running(rest.eq(0) ? parts : [...parts, { group: 'other', likely: textOf(rest) }])
}
