import type { Choice } from '../../domain/choice'
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

/** The variant and quantity the buyer now looks at; the cost of the day of saving stays as it was. */
export const writeChoice = (
  library: Library,
  offerId: string,
  choice: Choice,
): Promise<Result<void, StoreProblem>> => attempt(() => editOffer(library.database, offerId, { choice }))
