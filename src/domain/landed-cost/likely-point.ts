import { type Big, textOf } from '../money'
import type { Order } from '../order'
import type { CurvePoint } from './analysis'
import type { CostBuyer } from './cost-buyer'
import type { Packs } from './packs'
import { run } from './run'
import { allLikely } from './scenario'
import { type Scene, sceneFor } from './scene'
import type { Sheet } from './sheet'
import { knownSum, missingIn, toMoney, toUnit } from './totals'
import { unitsOf } from './unit-cost'

/** The likely cost of one order without its range: one run instead of one for each uncertain thing. */
export type LikelyPoint = {
  scene: Scene
  sheet: Sheet
  /** Exact, in the scene's total currency; absent while a line is unknown. */
  total?: Big
}

export const likelyPoint = (order: Order, buyer: CostBuyer, packs: Packs, entryDate: string): LikelyPoint => {
  const scene = sceneFor(order, buyer, packs, entryDate)
  const sheet = run(scene, allLikely)
  return missingIn(sheet).length === 0 ? { scene, sheet, total: knownSum(sheet) } : { scene, sheet }
}

/** As `landedCost` would show it: the total to the smallest unit, the unit cost to four decimals. */
export const shownPoint = ({ scene, sheet, total }: LikelyPoint): CurvePoint => {
  const { quantity } = scene.order
  const units = unitsOf(sheet)
  if (!total || !units) return { quantity }
  const paid = toMoney(scene.total)(total)
  return { quantity, total: textOf(paid), perUnit: textOf(toUnit(paid.div(units))) }
}
