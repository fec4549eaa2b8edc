import type { Result } from '../../domain/result'
import { attempt, type StoreProblem } from '../../store/attempt'
import type { Database } from '../../store/database'
import { markRemoved, purgeRemoved, unmarkEvery, unmarkRemoved } from '../../store/offers'
import { purgeRemovedCards, unmarkEveryCard } from '../../store/rate-cards'
import type { Library } from './open-library'

const KEPT_DAYS = 30

/** Takes a save back. Its note and tags can be had again by saving or `restoreOffer` for 30 days. */
export const unsaveOffer = (library: Library, offerId: string): Promise<Result<void, StoreProblem>> =>
  attempt(() => markRemoved(library.database, offerId, library.now().toISOString()))

export const restoreOffer = (library: Library, offerId: string): Promise<Result<void, StoreProblem>> =>
  attempt(() => unmarkRemoved(library.database, offerId))

const purge = async (database: Database, before: string): Promise<number> =>
  (await purgeRemoved(database, before)) + (await purgeRemovedCards(database, before))

/** Deletes for good the offers and rate cards removed more than `days` ago (0: all of them); answers how many. */
export const emptyBin = (library: Library, days = KEPT_DAYS): Promise<Result<number, StoreProblem>> => {
  const before = new Date(library.now().getTime() - days * 24 * 60 * 60 * 1000)
  return attempt(() => purge(library.database, before.toISOString()))
}

/** Puts every offer and rate card back that was removed and can still be. */
export const restoreRemoved = (library: Library): Promise<Result<void, StoreProblem>> =>
  attempt(async () => {
    await unmarkEvery(library.database)
    await unmarkEveryCard(library.database)
  })
