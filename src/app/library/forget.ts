import type { Result } from '../../domain/result'
import { attempt, type StoreProblem } from '../../store/attempt'
import { forgetEverything, forgetVisits as forgetVisitRows } from '../../store/counts'
import type { Library } from './open-library'

/** Every visit and every supplier met on them; saved offers stay. */
export const forgetVisits = (library: Library): Promise<Result<void, StoreProblem>> =>
  attempt(() => forgetVisitRows(library.database))

/** All that is stored, for good: offers, visits, suppliers, codes, rate cards, files of rules. Settings stay. */
export const forgetAll = (library: Library): Promise<Result<void, StoreProblem>> =>
  attempt(() => forgetEverything(library.database))
