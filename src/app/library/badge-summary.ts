import type * as z from 'zod/mini'
import type { BuyerProfile } from '../../domain/buyer'
import type { Listing } from '../../domain/listing'
import type { Observation } from '../../domain/observation'
import type { offerSeen } from '../messages/offer-seen'

export type BadgeSummary = Omit<z.infer<typeof offerSeen.answer>, 'saved'>

/** What the badge on a product page shows. `today` is an ISO date; `history` the buyer's own visits. */
export const badgeSummary = (
  _listing: Listing,
  buyer: BuyerProfile,
  _history: Observation[],
  _today: string,
): BadgeSummary => ({
  ready: buyer.country !== undefined,
  missing: [],
  dealbreakers: 0,
  language: buyer.language,
})
