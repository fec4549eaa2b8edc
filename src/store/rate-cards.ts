import { type RateCard, rateCard } from '../domain/freight/rate-card'
import type { Database } from './database'
import { type Rows, readRows } from './read-rows'

/** The buyer's rate cards that are not removed; one that no longer parses is set aside and counted. */
export const readRateCards = async (database: Database): Promise<Rows<RateCard>> => {
  const rows = await database.rateCards.toArray()
  return readRows(
    rateCard,
    rows.filter(({ removedAt }) => removedAt === undefined).map(({ card }) => card),
  )
}

/** All of them, or none: each in the place of the card with its id. */
export const putRateCards = (database: Database, cards: RateCard[]): Promise<void> =>
  database.transaction('rw', database.rateCards, async () => {
    await database.rateCards.bulkPut(cards.map((card) => ({ id: card.id, card })))
  })

/** `at` is an ISO instant. */
export const markCardRemoved = async (database: Database, id: string, at: string): Promise<void> => {
  await database.rateCards.update(id, { removedAt: at })
}

export const unmarkCardRemoved = (database: Database, id: string): Promise<void> =>
  database.transaction('rw', database.rateCards, async () => {
    const row = await database.rateCards.get(id)
    if (!row) return
    const { removedAt: _, ...back } = row
    await database.rateCards.put(back)
  })

export const unmarkEveryCard = async (database: Database): Promise<void> => {
  await database.rateCards.toCollection().modify((row) => {
    delete row.removedAt
  })
}

/** Deletes for good what was removed before `instant` (ISO); answers how many. */
export const purgeRemovedCards = (database: Database, instant: string): Promise<number> =>
  database.rateCards.filter((row) => row.removedAt !== undefined && row.removedAt < instant).delete()
