import type { DispatchStep } from '../listing'
import type { Big } from '../money'
import type { Order } from '../order'
import type { CurveStep, QuantityCurve } from './analysis'
import type { CostBuyer } from './cost-buyer'
import { type Marks, marksOf } from './curve-marks'
import { stepsBetween } from './curve-steps'
import { type LikelyPoint, likelyPoint, shownPoint } from './likely-point'
import type { Packs } from './packs'

type At<T> = (quantity: number) => T

const remembered = <T>(find: At<T>): At<T> => {
  const known = new Map<number, T>()
  return (quantity) => {
    const found = known.get(quantity) ?? find(quantity)
    known.set(quantity, found)
    return found
  }
}

const inOrder = (quantities: number[]): number[] =>
  [...new Set(quantities.filter((one) => Number.isSafeInteger(one) && one > 0))].sort((a, b) => a - b)

/** How much more the unit at this step adds to the total than the unit before it did. */
const jumpAt = (at: At<LikelyPoint>, quantity: number): Big | undefined => {
  const [before, below, here] = [at(quantity - 2).total, at(quantity - 1).total, at(quantity).total]
  return before && below && here ? here.minus(below).minus(below.minus(before)) : undefined
}

/** Just past a step down, just before a step up; the first two units have nothing to compare with. */
const besideStep = (at: At<LikelyPoint>, step: CurveStep): number[] => {
  if (step.code === 'dispatch' || step.at < 3) return []
  const jump = jumpAt(at, step.at)
  if (!jump || jump.eq(0)) return []
  return [jump.lt(0) ? step.at : step.at - 1]
}

const perUnit = ({ total, scene }: LikelyPoint): Big | undefined => total?.div(scene.order.quantity)

/** Nobody is told to buy more for a dearer unit: only what is cheaper a unit than every smaller quantity. */
const cheapestSoFar = (at: At<LikelyPoint>, quantities: number[], asked: Set<number>): number[] => {
  let least: Big | undefined
  return quantities.filter((quantity) => {
    const here = perUnit(at(quantity))
    if (!here || (least && here.gte(least))) return false
    least = here
    return asked.has(quantity)
  })
}

/** Whole cartons are shipped: the first unit of a new one pays for its whole volume. */
const cartonSteps = (at: At<LikelyPoint>, quantities: number[]): CurveStep[] =>
  quantities.flatMap((quantity) => {
    const [before, here] = [at(quantity - 1), at(quantity)]
    const count = here.scene.order.shipment.cartons
    const [was, is] = [perUnit(before), perUnit(here)]
    if (count === undefined || count === before.scene.order.shipment.cartons) return []
    return was && is?.gt(was)
      ? [{ code: 'carton' as const, at: quantity, params: { count: String(count) } }]
      : []
  })

const withEdges = (quantities: number[], steps: CurveStep[]): number[] =>
  inOrder([...quantities, ...steps.flatMap(({ at }) => [at - 1, at])])

/** Quantities whose neighbour below is in the list too. */
const withNeighbour = (quantities: number[]): number[] =>
  quantities.filter((quantity, index) => index > 0 && quantities[index - 1] === quantity - 1)

const dispatchSteps = (dispatch: DispatchStep[], quantities: number[]): CurveStep[] => {
  const [first = 0, last = 0] = [quantities[0], quantities.at(-1)]
  return dispatch.flatMap(({ from, hours }) =>
    from !== undefined && from > first && from <= last
      ? [{ code: 'dispatch' as const, at: from, params: { hours: String(hours) } }]
      : [],
  )
}

/**
 * What a unit costs over the quantity, likely values only. `orderAt` makes the order of a quantity (its tier,
 * weight, cartons). Steps lie at the very quantity that is first on the other side, also between two of the asked
 * ones; both sides of each are among the points. Money is in the buyer's currency, or in yuan while that one has
 * no exchange rate, as in `landedCost`. `dispatch`: the page's dispatch times, which are steps of time, not cost.
 */
export const quantityCurve = (
  orderAt: (quantity: number) => Order,
  buyer: CostBuyer,
  packs: Packs,
  entryDate: string,
  quantities: number[],
  dispatch: DispatchStep[] = [],
): QuantityCurve => {
  const at = remembered((quantity) => likelyPoint(orderAt(quantity), buyer, packs, entryDate))
  const marksAt: At<Marks> = remembered((quantity) => marksOf(at(quantity)))
  const asked = inOrder(quantities)
  // What begins and ends between two asked quantities shows only beside another step there.
  const first = withEdges(asked, stepsBetween(marksAt, asked))
  const changes = stepsBetween(marksAt, first)
  const all = withEdges(first, changes)
  const steps = [
    ...changes,
    ...cartonSteps(at, withNeighbour(asked)),
    ...dispatchSteps(dispatch, asked),
  ].sort((a, b) => a.at - b.at)
  const beside = new Set(steps.flatMap((step) => besideStep(at, step)))
  return {
    points: all.map((quantity) => shownPoint(at(quantity))),
    steps,
    best: cheapestSoFar(at, all, beside),
  }
}
