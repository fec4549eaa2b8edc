import type { Observation } from '../domain/observation'
import type { SupplierFacts } from '../domain/supplier'
import type { Database } from './database'
import { addSighting } from './suppliers'
import { addVisit } from './visits'

export type Remembered = { visit: Observation; supplier?: { key: string; facts: SupplierFacts } | undefined }

/** A visit and what it showed of the supplier: both are written, or neither. */
export const remember = (database: Database, { visit, supplier }: Remembered): Promise<void> =>
  database.transaction('rw', [database.visits, database.suppliers, database.sightings], async () => {
    await addVisit(database, visit)
    if (supplier) await addSighting(database, { ...supplier, at: visit.at, offerId: visit.offerId })
  })
