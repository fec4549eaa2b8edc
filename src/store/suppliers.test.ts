import 'fake-indexeddb/auto'
import { beforeEach, expect, test } from 'vitest'
import { aSupplier } from '../../tests/rows/a-listing'
import { found } from '../domain/field'
import { type Database, openDatabase } from './database'
import { addSighting, readSuppliers } from './suppliers'

let database: Database

beforeEach(async () => {
  database = openDatabase()
  await Promise.all(database.tables.map((table) => table.clear()))
})

const seen = (at: string, facts = aSupplier()) =>
  addSighting(database, { key: 'member:b2b-1', at, offerId: '700000000001', facts })

const renamed = aSupplier({ companyName: found('义乌市新名贸易有限公司', 'page-data', 'companyName') })

test('a supplier met again unchanged is one sighting that lasted', async () => {
  await seen('2026-10-01T00:00:00.000Z')
  await seen('2026-11-20T00:00:00.000Z')
  const [supplier] = (await readSuppliers(database)).rows
  expect(supplier).toMatchObject({
    firstSeen: '2026-10-01T00:00:00.000Z',
    lastSeen: '2026-11-20T00:00:00.000Z',
    sightings: [{ at: '2026-10-01T00:00:00.000Z', lastAt: '2026-11-20T00:00:00.000Z' }],
  })
})

test('a company that changed its name keeps both names, each with its date', async () => {
  await seen('2026-10-01T00:00:00.000Z')
  await seen('2026-11-20T00:00:00.000Z', renamed)
  const [supplier] = (await readSuppliers(database)).rows
  expect(supplier?.sightings.map((sighting) => [sighting.at, sighting.facts.companyName])).toEqual([
    ['2026-10-01T00:00:00.000Z', aSupplier().companyName],
    ['2026-11-20T00:00:00.000Z', renamed.companyName],
  ])
})
