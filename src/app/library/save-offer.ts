import type * as z from 'zod/mini'
import type { BuyerProfile } from '../../domain/buyer'
import { valuesHere } from '../../domain/landed-cost/cost-buyer'
import { ok, type Result } from '../../domain/result'
import type { ComputedFor } from '../../domain/saved-offer'
import { attempt, type StoreProblem } from '../../store/attempt'
import { putOffer } from '../../store/offers'
import type { offerSave } from '../messages/offer-save'
import type { Library } from './open-library'

export type OfferToSave = z.infer<typeof offerSave.ask>

/** Who the cost was computed for, with the buyer's own values for the destination and for this offer. */
export const computedForBuyer = (buyer: BuyerProfile, offerId: string): ComputedFor => ({
  ...(buyer.country ? { country: buyer.country } : {}),
  ...(buyer.currency ? { currency: buyer.currency } : {}),
  ...(buyer.forwarderCity ? { forwarderCity: buyer.forwarderCity } : {}),
  mode: buyer.mode,
  importer: buyer.importer,
  vatRegistered: buyer.vatRegistered,
  ownValues: valuesHere(buyer, offerId),
})

/** Keeps the whole Listing, the choice and what was computed from it today. `savedAt` is an ISO instant. */
export const saveOffer = async (
  library: Library,
  offer: OfferToSave,
  buyer: BuyerProfile,
): Promise<Result<{ offerId: string; savedAt: string }, StoreProblem>> => {
  const offerId = offer.listing.offerId
  const savedAt = library.now().toISOString()
  const computedFor = computedForBuyer(buyer, offerId)
  const stored = await attempt(() => putOffer(library.database, { ...offer, offerId, savedAt, computedFor }))
  return stored.ok ? ok({ offerId, savedAt }) : stored
}
