import { type Big, textOf } from '../money'
import type { LineGroup } from './result'
import { drawn, type Input } from './scenario'
import type { Scene } from './scene'
import { asBase, HUNDREDTH, type Sheet, type Step } from './sheet'
import { addCharged, addUnknown, spentOn } from './spent'

/** Percent to share. */
const share = (percent: Big): Big => percent.times(HUNDREDTH)

/**
 * A percentage of what is spent in China, worked out in the currency of the price. `rateOf` gives undefined where
 * the order has no such cost: then there is no line.
 */
export const percentLine =
  (
    id: string,
    group: LineGroup,
    rateOf: (scene: Scene) => Input | undefined,
    base: { ids: string[]; name: string | ((sheet: Sheet) => string) },
  ): Step =>
  (scene, draw, sheet) => {
    const percent = rateOf(scene)
    if (!percent) return
    const line = { id, group, assumption: id, evidence: percent.evidence }
    const of = spentOn(sheet, base.ids)
    if (of.is !== 'known') return addUnknown(scene, sheet, line, of)
    const rate = drawn(percent, draw)
    const currency = scene.order.priceCurrency
    const name = typeof base.name === 'string' ? base.name : base.name(sheet)
    const working = {
      base: { of: name, amount: asBase(of.value, currency) },
      rate: { value: textOf(rate), per: 'percent' as const },
    }
    addCharged(scene, draw, sheet, { amount: of.value.times(share(rate)), currency }, { ...line, working })
  }
