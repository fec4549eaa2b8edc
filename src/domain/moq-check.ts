import type { Choice } from './choice'
import { knownValue } from './field'
import type { Listing, MixedOrder } from './listing'
import { chosenVariant } from './price-at'

/**
 * `short` says how many units are missing; `mixed` is there when the shop counts several offers together,
 * so that the minimum may be met in another way. `of` tells whose minimum it is.
 */
export type MoqCheck =
  | { is: 'met'; moq: number; of: 'offer' | 'variant' }
  | { is: 'short'; moq: number; missing: number; of: 'offer' | 'variant'; mixed?: MixedOrder }
  | { is: 'unknown' }

type Minimum = { moq: number; of: 'offer' | 'variant' }

/** A variant's own minimum (定制款2000套起) stands before the offer's; an unreadable one leaves it unknown. */
const minimumOf = (listing: Listing, choice: Choice): Minimum | undefined => {
  const own = chosenVariant(listing, choice)?.moq
  if (own?.is === 'found') return { moq: own.value, of: 'variant' }
  if (own?.is === 'unreadable' || listing.moq.is !== 'found') return undefined
  return { moq: listing.moq.value, of: 'offer' }
}

const mixedHint = (listing: Listing): { mixed?: MixedOrder } => {
  const mixed = knownValue(listing.mixedOrder)
  return mixed?.allowed ? { mixed } : {}
}

export const moqCheck = (listing: Listing, choice: Choice): MoqCheck => {
  const minimum = minimumOf(listing, choice)
  if (!minimum) return { is: 'unknown' }
  if (choice.quantity >= minimum.moq) return { is: 'met', ...minimum }
  return { is: 'short', ...minimum, missing: minimum.moq - choice.quantity, ...mixedHint(listing) }
}
