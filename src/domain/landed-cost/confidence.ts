import { big } from '../money'
import type { LandedCost, Total } from './result'
import type { Scene } from './scene'
import { totalPercent } from './tariff'

/** Half-widths in percent of the likely total that still deserve the word (field guide §6.4). */
const WORDS = [
  { upTo: 5, word: 'tight' },
  { upTo: 12, word: 'fair' },
  { upTo: 25, word: 'rough' },
] as const

/** An unconfirmed code whose candidates lie more than 8 points apart. */
const isDutyOpen = ({ tariff, buyer, allIn }: Scene): boolean =>
  !allIn &&
  tariff.is === 'known' &&
  !buyer.ownValues.duty &&
  totalPercent(tariff.lines.high).minus(totalPercent(tariff.lines.low)).gt(8)

/** A rate we only remember makes every number a guess until the buyer checks it. */
const isRateRecalled = ({ rates, total }: Scene): boolean => rates(total)?.evidence.basis === 'recalled'

export const confidenceIn = (scene: Scene, total: Total): LandedCost['confidence'] => {
  if (total.is === 'incomplete' || isDutyOpen(scene) || isRateRecalled(scene)) return 'guess'
  const likely = big(total.span.likely)
  if (likely.lte(0)) return 'guess'
  const half = big(total.span.high).minus(total.span.low).div(2).div(likely).times(100)
  return WORDS.find(({ upTo }) => half.lte(upTo))?.word ?? 'guess'
}
