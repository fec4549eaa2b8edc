import { Big, big, type DecimalText, textOf } from '../money'
import type { Order } from '../order'
import type { CostBuyer } from './cost-buyer'
import { derivedFrom, point } from './evidence'
import { likelyPerUnit } from './landed-cost'
import type { Packs } from './packs'
import { sceneFor } from './scene'

/**
 * - `found`: the yuan price of a unit at which the landed unit costs what the buyer can pay.
 * - `out-of-reach`: even as a gift the unit would cost `least` at the door.
 * - `incomplete`: the landed cost itself lacks a figure.
 */
export type PriceForTarget =
  | { is: 'found'; price: DecimalText; perUnit: DecimalText }
  | { is: 'out-of-reach'; least: DecimalText }
  | { is: 'incomplete' }

/** A hundredth of a yuan: prices on 1688 have two decimals. */
const FEN = new Big('0.01')
const HIGHEST_FEN = 10 ** 9

const atFen = (order: Order, fen: number): Order => ({
  ...order,
  price: { is: 'known', estimate: point(textOf(FEN.times(fen)), derivedFrom('target')) },
})

type Cost = (fen: number) => Big | undefined

/** The highest price that stays at or under the target; the cost never falls as the price rises. */
const highestUnder = (cost: Cost, target: Big): number => {
  let under = 0
  let over = HIGHEST_FEN
  while (over - under > 1) {
    const middle = Math.floor((under + over) / 2)
    const there = cost(middle)
    if (there?.lte(target)) under = middle
    else over = middle
  }
  return under
}

/** Of the two neighbours the one whose unit cost lies nearer: both are the target within a fen's effect. */
const nearer = (cost: Cost, under: number, target: Big): number => {
  const below = cost(under)
  const above = cost(under + 1)
  if (!below || !above) return under
  return above.minus(target).lt(target.minus(below)) ? under + 1 : under
}

/**
 * Which unit price, to the fen, to ask the supplier for so that a unit lands at `targetPerUnit` (in the
 * buyer's currency). The other assumptions stay at their likely values.
 */
export const priceForTarget = (
  order: Order,
  buyer: CostBuyer,
  packs: Packs,
  entryDate: string,
  targetPerUnit: DecimalText,
): PriceForTarget => {
  const cost: Cost = (fen) => likelyPerUnit(atFen(order, fen), buyer, packs, entryDate)
  const target = big(targetPerUnit)
  const least = cost(0)
  // While the total can only be in yuan, a target in the buyer's currency cannot be held against it.
  const { total } = sceneFor(order, buyer, packs, entryDate)
  if (!least || total !== buyer.currency) return { is: 'incomplete' }
  if (least.gt(target)) return { is: 'out-of-reach', least: textOf(least.round(4)) }
  const fen = nearer(cost, highestUnder(cost, target), target)
  const perUnit = cost(fen)
  return perUnit
    ? { is: 'found', price: FEN.times(fen).toFixed(2), perUnit: textOf(perUnit.round(4)) }
    : { is: 'incomplete' }
}
