import type { Choice } from './choice'
import { knownValue } from './field'
import type { Listing } from './listing'

const firstStep = (listing: Listing): number | undefined => {
  const pricing = knownValue(listing.pricing)
  if (pricing?.kind !== 'by-quantity') return undefined
  return [...pricing.tiers].sort((a, b) => a.from - b.from)[0]?.from
}

/**
 * What is shown before the buyer picked anything: the usual quantity, never below what the seller sells; the
 * variant only where there is just one.
 */
export const firstChoice = (listing: Listing, usualQuantity: number | undefined): Choice => {
  const minimum = knownValue(listing.moq) ?? firstStep(listing) ?? 1
  const variants = knownValue(listing.variants) ?? []
  const only = variants.length === 1 ? variants[0] : undefined
  return {
    quantity: Math.max(usualQuantity ?? minimum, minimum),
    ...(only ? { variantId: only.id } : {}),
  }
}
