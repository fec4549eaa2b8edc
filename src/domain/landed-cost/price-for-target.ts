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

const remembered = (find: Cost): Cost => {
  const known = new Map<number, Big | undefined>()
  return (fen) => {
    if (!known.has(fen)) known.set(fen, find(fen))
    return known.get(fen)
  }
}

/** A price on either side of the target, with what the unit costs there; nothing is known of the cost at `Infinity`. */
type Bracket = { under: number; least: number; over: number; most: number }

/** Where a straight line through the two ends meets the target, kept off the ends themselves. */
const onTheLine = ({ under, least, over, most }: Bracket, target: number): number => {
  const share = (target - least) / (most - least)
  const guess = Number.isFinite(share) ? under + Math.round((over - under) * share) : (under + over) / 2
  return Math.min(Math.max(Math.floor(guess), under + 1), over - 1)
}

/** Twice the distance from nothing each time: prices are small numbers, the highest one is not. */
const above = (cost: Cost, target: Big, from: Bracket): Bracket => {
  let bracket = from
  for (let fen = 1024; fen < HIGHEST_FEN; fen *= 8) {
    const there = cost(fen)
    if (!there?.lte(target)) return { ...bracket, over: fen, most: there?.toNumber() ?? Number.NaN }
    bracket = { ...bracket, under: fen, least: there.toNumber() }
  }
  return bracket
}

/**
 * The highest price that stays at or under the target; the cost never falls as the price rises. It rises along
 * straight pieces with steps between: mostly the line finds it at once, and halving gets over a step.
 */
const highestUnder = (cost: Cost, target: Big, least: Big): number => {
  const goal = target.toNumber()
  const start = { under: 0, least: least.toNumber(), over: HIGHEST_FEN, most: Number.NaN }
  let bracket = above(cost, target, start)
  for (let turn = 0; bracket.over - bracket.under > 1; turn += 1) {
    const half = Math.floor((bracket.under + bracket.over) / 2)
    const fen = turn % 3 === 2 ? half : onTheLine(bracket, goal)
    const there = cost(fen)
    if (there?.lte(target)) bracket = { ...bracket, under: fen, least: there.toNumber() }
    else bracket = { ...bracket, over: fen, most: there?.toNumber() ?? Number.NaN }
  }
  return bracket.under
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
  const cost = remembered((fen) => likelyPerUnit(atFen(order, fen), buyer, packs, entryDate))
  const target = big(targetPerUnit)
  const least = cost(0)
  // While the total can only be in yuan, a target in the buyer's currency cannot be held against it.
  const { total } = sceneFor(order, buyer, packs, entryDate)
  if (!least || total !== buyer.currency) return { is: 'incomplete' }
  if (least.gt(target)) return { is: 'out-of-reach', least: textOf(least.round(4)) }
  const fen = nearer(cost, highestUnder(cost, target, least), target)
  const perUnit = cost(fen)
  return perUnit
    ? { is: 'found', price: FEN.times(fen).toFixed(2), perUnit: textOf(perUnit.round(4)) }
    : { is: 'incomplete' }
}
