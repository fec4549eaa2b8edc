import type { Database } from './database'

/** How much is stored. `removed` can still be put back. */
export type Counts = { offers: number; removed: number; visits: number; suppliers: number }

export const countRows = async (database: Database): Promise<Counts> => {
  const removed = await database.offers.filter((row) => row.removedAt !== undefined).count()
  return {
    offers: (await database.offers.count()) - removed,
    removed,
    visits: await database.visits.count(),
    suppliers: await database.suppliers.count(),
  }
}

/** Forgets every visit and every supplier met on them; saved offers stay. */
export const forgetVisits = (database: Database): Promise<void> =>
  database.transaction('rw', [database.visits, database.suppliers, database.sightings], async () => {
    await database.visits.clear()
    await database.suppliers.clear()
    await database.sightings.clear()
  })

/** Deletes for good every saved offer, visit and supplier. */
export const forgetEverything = (database: Database): Promise<void> =>
  database.transaction('rw', database.tables, async () => {
    await Promise.all(database.tables.map((table) => table.clear()))
  })
