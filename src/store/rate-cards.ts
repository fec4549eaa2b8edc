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
