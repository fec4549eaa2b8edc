import { type SupplierFacts, supplierFacts } from '../domain/supplier'
import { type Sighting, type SupplierRecord, sighting } from '../domain/supplier-record'
import type { Database, SightingRow } from './database'
import { type Rows, readRows } from './read-rows'

const same = (stored: unknown, facts: SupplierFacts): boolean => {
  const parsed = supplierFacts.safeParse(stored)
  return parsed.success && JSON.stringify(parsed.data) === JSON.stringify(supplierFacts.parse(facts))
}

const sightingsOf = (database: Database, key: string) =>
  database.sightings.where('[key+at]').between([key, ''], [key, '\uffff'])

type Seen = { key: string; at: string; offerId: string; facts: SupplierFacts }

const addSightingRow = async (database: Database, seen: Seen): Promise<void> => {
  const last = await sightingsOf(database, seen.key).last()
  if (last?.id !== undefined && same(last.facts, seen.facts))
    await database.sightings.update(last.id, { lastAt: seen.at })
  else await database.sightings.add({ ...seen, lastAt: seen.at })
}

/** Facts that did not change since the last sighting only move its `lastAt`; a change is a row of its own. */
export const addSighting = async (database: Database, seen: Seen): Promise<void> => {
  const known = await database.suppliers.get(seen.key)
  await database.suppliers.put({ key: seen.key, firstSeen: known?.firstSeen ?? seen.at, lastSeen: seen.at })
  await addSightingRow(database, seen)
}

const grouped = (rows: SightingRow[]): Map<string, Sighting[]> => {
  const byKey = new Map<string, Sighting[]>()
  for (const row of rows) {
    const parsed = sighting.safeParse(row)
    if (parsed.success) byKey.set(row.key, [...(byKey.get(row.key) ?? []), parsed.data])
  }
  return byKey
}

/** Every supplier met, the latest first, with its sightings oldest first. */
export const readSuppliers = async (database: Database): Promise<Rows<SupplierRecord>> => {
  const [suppliers, sightings] = await Promise.all([
    database.suppliers.orderBy('lastSeen').reverse().toArray(),
    database.sightings.orderBy('[key+at]').toArray(),
  ])
  const byKey = grouped(sightings)
  const records = suppliers.map((row) => ({ ...row, sightings: byKey.get(row.key) ?? [] }))
  const { setAside } = readRows(sighting, sightings)
  return { rows: records, setAside }
}
