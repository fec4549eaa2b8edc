import type * as z from 'zod/mini'
import type { Listing } from '../../domain/listing'
import type { offerSeen } from '../messages/offer-seen'
import { readBuyer } from '../settings/buyer-settings'
import { badgeSummary } from './badge-summary'
import { groundFor } from './cost-ground'
import { offerMemory } from './offer-memory'
import type { Library } from './open-library'
import { rememberVisit } from './remember-visit'

const withoutMemory = { observations: [] }

/**
 * The visit is remembered, and what the badge shows is worked out. A store that refuses does not keep the
 * buyer from seeing the cost: then nothing is remembered and nothing counts as saved.
 */
export const seeOffer = async (
  library: Library,
  listing: Listing,
): Promise<z.infer<typeof offerSeen.answer>> => {
  const [buyer, memory] = await Promise.all([readBuyer(), offerMemory(library, listing.offerId)])
  const { savedAt, observations } = memory.ok ? memory.value : { savedAt: undefined, ...withoutMemory }
  const remembered = await rememberVisit(library, listing)
  if (!remembered.ok) console.warn('landfall: visit not remembered', remembered.problem.kind)
  const today = library.now().toISOString().slice(0, 10)
  const ground = await groundFor(library, listing, buyer.country, buyer.language)
  return { ...badgeSummary(listing, buyer, observations, today, ground), saved: savedAt !== undefined }
}
