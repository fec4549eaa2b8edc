import 'fake-indexeddb/auto'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Dexie } from 'dexie'
import { describe, expect, test } from 'vitest'
import { countRows } from '../../src/store/counts'
import { openDatabase } from '../../src/store/database'
import { readOffers } from '../../src/store/offers'
import { readPackFiles } from '../../src/store/pack-files'
import { readRateCards } from '../../src/store/rate-cards'
import { readSuppliers } from '../../src/store/suppliers'
import { declareVersions, VERSIONS } from '../../src/store/versions/versions'
import { readVisits } from '../../src/store/visits'

type Rows = Record<string, Record<string, unknown>[]>

const fileOf = (version: number, table: string) => join(import.meta.dirname, `v${version}`, `${table}.json`)

/** The tables that exist at a version: each one before may have added some or taken some away. */
const tablesAt = (version: number): string[] => {
  const stores = Object.assign({}, ...VERSIONS.filter((v) => v.number <= version).map((v) => v.stores))
  return Object.keys(stores).filter((table) => stores[table] !== null)
}

const rowsAt = (version: number): Rows =>
  Object.fromEntries(
    tablesAt(version).map((table) => [table, JSON.parse(readFileSync(fileOf(version, table), 'utf8'))]),
  )

const fillAt = async (version: number, name: string, rows: Rows): Promise<void> => {
  const old = new Dexie(name)
  declareVersions(
    old,
    VERSIONS.filter((v) => v.number <= version),
  )
  await Promise.all(Object.entries(rows).map(([table, list]) => old.table(table).bulkAdd(list)))
  old.close()
}

describe.each(VERSIONS.map(({ number }) => ({ number })))('rows of version $number', ({ number }) => {
  test('there is an example of every table', () => {
    expect(tablesAt(number).filter((table) => !existsSync(fileOf(number, table)))).toEqual([])
    expect(Object.entries(rowsAt(number)).filter(([, rows]) => rows.length === 0)).toEqual([])
  })

  test('open today, every one of them', async () => {
    const name = `rows-v${number}`
    const rows = rowsAt(number)
    await fillAt(number, name, rows)
    const today = openDatabase(name)
    const offers = await readOffers(today)
    const visits = await readVisits(today, '700000000001')
    const suppliers = await readSuppliers(today)
    expect([offers.setAside, visits.setAside, suppliers.setAside]).toEqual([0, 0, 0])
    expect(visits.rows).toHaveLength(rows.visits?.length ?? 0)
    expect(suppliers.rows.flatMap((supplier) => supplier.sightings)).toHaveLength(rows.sightings?.length ?? 0)
    const counts = await countRows(today)
    expect(counts.offers + counts.removed).toBe(rows.offers?.length)
    expect(offers.rows).toHaveLength(counts.offers)
    const [cards, files] = [await readRateCards(today), await readPackFiles(today)]
    expect([cards.setAside, files.setAside]).toEqual([0, 0])
    expect(counts.goodsCodes).toBe(rows.goodsCodes?.length ?? 0)
    expect(counts.rateCards + counts.removedCards).toBe(rows.rateCards?.length ?? 0)
    expect([cards.rows.length, files.rows.length]).toEqual([counts.rateCards, rows.packFiles?.length ?? 0])
  })
})
