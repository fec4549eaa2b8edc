import { useMemo } from 'react'
import type { CostDifference } from '../../../../domain/landed-cost/analysis'
import { differenceOf } from '../../../../domain/landed-cost/cost-difference'
import type { CostGround } from '../../../../domain/landed-cost/cost-ground'
import { type CostView, viewCost } from '../../../../domain/landed-cost/cost-view'
import type { Listing } from '../../../../domain/listing'
import { big, type CurrencyCode } from '../../../../domain/money'
import type { Inputs } from './inputs'
import type { InputsInUse } from './use-inputs'

export type Costs = {
  now: CostView | undefined
  /** Of what is stored, whatever is being tried. */
  base: CostView | undefined
  /** Undefined while there is nothing to compare with, or nothing moved. */
  difference: CostDifference | undefined
}

type Fixed = { today: string; priceCurrency: CurrencyCode | undefined }

const useCost = (
  listing: Listing,
  inputs: Inputs | undefined,
  ground: CostGround | undefined,
  { today, priceCurrency }: Fixed,
): CostView | undefined => {
  const { choice, buyer } = inputs ?? {}
  const { variantId, quantity } = choice ?? {}
  return useMemo(
    () =>
      ground && buyer && quantity !== undefined
        ? viewCost({ listing, choice: { variantId, quantity }, buyer, ground, today, priceCurrency })
        : undefined,
    [listing, variantId, quantity, buyer, ground, today, priceCurrency],
  )
}

const hasMoved = (move: CostDifference['perUnit']): boolean => move !== undefined && !big(move.by).eq(0)

const differs = (before: CostView | undefined, now: CostView | undefined): CostDifference | undefined => {
  if (!before || !now || before.cost.currency !== now.cost.currency) return undefined
  if (before.cost.destination !== now.cost.destination) return undefined
  const difference = differenceOf(before.cost, now.cost)
  return difference.lines.length > 0 || hasMoved(difference.perUnit) ? difference : undefined
}

/** The cost of what is in use, of what is stored, and what moved between the state before and now. */
export const useCosts = (
  listing: Listing,
  { now, base, trying, before }: InputsInUse,
  figures: CostGround | undefined,
  today: string,
  priceCurrency?: CurrencyCode,
): Costs => {
  const fixed = { today, priceCurrency }
  const cost = useCost(listing, now, figures, fixed)
  const stored = useCost(listing, trying ? base : undefined, figures, fixed)
  const former = useCost(listing, before?.inputs, before?.ground ?? figures, fixed)
  const difference = useMemo(() => differs(former, cost), [former, cost])
  return { now: cost, base: trying ? stored : cost, difference }
}
