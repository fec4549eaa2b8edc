import type { Result } from '../../domain/result'
import { attempt, type StoreProblem } from '../../store/attempt'
import { markRemoved, purgeRemoved, unmarkEvery, unmarkRemoved } from '../../store/offers'
import type { Library } from './open-library'

const KEPT_DAYS = 30

/** Takes a save back. Its note and tags can be had again by saving or `restoreOffer` for 30 days. */
export const unsaveOffer = (library: Library, offerId: string): Promise<Result<void, StoreProblem>> =>
  attempt(() => markRemoved(library.database, offerId, library.now().toISOString()))

export const restoreOffer = (library: Library, offerId: string): Promise<Result<void, StoreProblem>> =>
  attempt(() => unmarkRemoved(library.database, offerId))

/** Deletes for good what was removed more than `days` ago (0: all of it); answers how many. */
export const emptyBin = (library: Library, days = KEPT_DAYS): Promise<Result<number, StoreProblem>> => {
  const before = new Date(library.now().getTime() - days * 24 * 60 * 60 * 1000)
  return attempt(() => purgeRemoved(library.database, before.toISOString()))
}

/** Puts everything back that was removed and can still be. */
export const restoreRemoved = (library: Library): Promise<Result<void, StoreProblem>> =>
  attempt(() => unmarkEvery(library.database))
