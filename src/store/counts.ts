import type { Database } from './database'

/** How much is stored. `removed` and `removedCards` can still be put back; the others do not hold them. */
export type Counts = {
  offers: number
  removed: number
  visits: number
  suppliers: number
  rateCards: number
  removedCards: number
  packFiles: number
  goodsCodes: number
}

export const countRows = async (database: Database): Promise<Counts> => {
  const removed = await database.offers.filter((row) => row.removedAt !== undefined).count()
  const removedCards = await database.rateCards.filter((row) => row.removedAt !== undefined).count()
  return {
    offers: (await database.offers.count()) - removed,
    removed,
    visits: await database.visits.count(),
    suppliers: await database.suppliers.count(),
    rateCards: (await database.rateCards.count()) - removedCards,
    removedCards,
    packFiles: await database.packFiles.count(),
    goodsCodes: await database.goodsCodes.count(),
  }
}

/** Forgets every visit and every supplier met on them; saved offers stay. */
export const forgetVisits = (database: Database): Promise<void> =>
  database.transaction('rw', [database.visits, database.suppliers, database.sightings], async () => {
    await database.visits.clear()
    await database.suppliers.clear()
    await database.sightings.clear()
  })

/** Deletes for good all that is stored. */
export const forgetEverything = (database: Database): Promise<void> =>
  database.transaction('rw', database.tables, async () => {
    await Promise.all(database.tables.map((table) => table.clear()))
  })
