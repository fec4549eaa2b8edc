import type { DispatchStep, Listing } from './listing'

const covers = (step: DispatchStep, quantity: number): boolean =>
  (step.from !== undefined || step.to !== undefined) &&
  quantity >= (step.from ?? 1) &&
  quantity <= (step.to ?? Number.POSITIVE_INFINITY)

/**
 * The seller's dispatch promise for this many units. Undefined when no step covers the quantity or the page
 * gives steps without bounds (Jan 2026: 48 h and 5 days, no quantities): then show all of them, choose none.
 */
export const dispatchFor = (listing: Listing, quantity: number): DispatchStep | undefined => {
  if (listing.dispatch.is !== 'found') return undefined
  return listing.dispatch.value.filter((step) => covers(step, quantity)).sort((a, b) => b.hours - a.hours)[0]
}
