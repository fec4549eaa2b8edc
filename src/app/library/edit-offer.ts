import type { Result } from '../../domain/result'
import { attempt, type StoreProblem } from '../../store/attempt'
import { editOffer } from '../../store/offers'
import type { Library } from './open-library'

/** The buyer's own words about a saved offer. */
export const writeNote = (
  library: Library,
  offerId: string,
  note: string,
): Promise<Result<void, StoreProblem>> => attempt(() => editOffer(library.database, offerId, { note }))
