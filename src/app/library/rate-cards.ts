import type { RateCard } from '../../domain/freight/rate-card'
import type { Result } from '../../domain/result'
import { attempt, type StoreProblem } from '../../store/attempt'
import { markCardRemoved, putRateCards, unmarkCardRemoved } from '../../store/rate-cards'
import type { Library } from './open-library'

/** Keeps all of the cards, or none; a card with the id of a kept one takes its place. */
export const saveRateCards = (library: Library, cards: RateCard[]): Promise<Result<void, StoreProblem>> =>
  attempt(() => putRateCards(library.database, cards))

/** It can be had again with `restoreRateCard` for 30 days. */
export const removeRateCard = (library: Library, id: string): Promise<Result<void, StoreProblem>> =>
  attempt(() => markCardRemoved(library.database, id, library.now().toISOString()))

export const restoreRateCard = (library: Library, id: string): Promise<Result<void, StoreProblem>> =>
  attempt(() => unmarkCardRemoved(library.database, id))
