import { big } from '../money'
import { recalledIn } from './recalled-in'
import type { LandedCost, Total } from './result'
import type { Runs } from './runs'
import type { Scene } from './scene'
import { openDuty } from './tariff'

/** Half-widths in percent of the likely total that still deserve the word (field guide §6.4). */
const WORDS = [
  { upTo: 5, word: 'tight' },
  { upTo: 12, word: 'fair' },
  { upTo: 25, word: 'rough' },
] as const

/** Tariff lines in question that lie more than 8 points apart, or one of them that cannot be worked out. */
const isDutyOpen = ({ tariff, buyer, allIn, sellerPays }: Scene): boolean => {
  if (allIn || sellerPays.has('border') || tariff.is === 'unknown') return false
  if (tariff.others > 0 && !buyer.ownValues.duty) return true
  const open = openDuty(tariff, buyer.ownValues)
  return open?.high.minus(open.low).gt(8) ?? false
}

/**
 * A rate we only remember makes every number a guess until the buyer checks it; so does a range with an end we
 * have no figure for.
 */
export const confidenceIn = (
  scene: Scene,
  { likely, open }: Runs,
  total: Total,
): LandedCost['confidence'] => {
  if (total.is === 'incomplete' || isDutyOpen(scene)) return 'guess'
  if (open.length > 0 || recalledIn(scene, likely).length > 0) return 'guess'
  const amount = big(total.span.likely)
  if (amount.lte(0)) return 'guess'
  const half = big(total.span.high).minus(total.span.low).div(2).div(amount).times(100)
  return WORDS.find(({ upTo }) => half.lte(upTo))?.word ?? 'guess'
}
