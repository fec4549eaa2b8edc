import type { Observation } from '../../domain/observation'
import type { Result } from '../../domain/result'
import { attempt, type StoreProblem } from '../../store/attempt'
import { offerSavedAt } from '../../store/offers'
import { readVisits } from '../../store/visits'
import type { Library } from './open-library'

export type OfferMemory = { savedAt?: string; observations: Observation[] }

/** What the buyer's own visits to an offer showed, oldest first, and when it was saved, if it is. */
export const offerMemory = (library: Library, offerId: string): Promise<Result<OfferMemory, StoreProblem>> =>
  attempt(async () => {
    const savedAt = await offerSavedAt(library.database, offerId)
    const { rows } = await readVisits(library.database, offerId)
    return { observations: rows, ...(savedAt ? { savedAt } : {}) }
  })
