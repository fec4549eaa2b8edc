import 'fake-indexeddb/auto'
import { beforeEach, expect, test } from 'vitest'
import { aListing } from '../../tests/rows/a-listing'
import { type Database, openDatabase } from './database'
import {
  editOffer,
  markRemoved,
  offerSavedAt,
  purgeRemoved,
  putOffer,
  readOffer,
  readOffers,
  unmarkRemoved,
} from './offers'

const ID = '700000000001'
let database: Database

beforeEach(async () => {
  database = openDatabase()
  await Promise.all(database.tables.map((table) => table.clear()))
})

const save = (savedAt = '2026-11-20T09:00:00.000Z', offerId = ID) =>
  putOffer(database, { offerId, listing: aListing({ offerId }), choice: { quantity: 200 }, savedAt })

test('the whole listing comes back as it was saved', async () => {
  await save()
  const { rows } = await readOffer(database, ID)
  expect(rows[0]?.listing).toEqual(aListing())
})

test('saving again brings the new day and keeps the note and tags', async () => {
  await save()
  await editOffer(database, ID, { note: 'ask for a carton photo', tags: ['bottles'] })
  await save('2026-11-22T09:00:00.000Z')
  const { rows } = await readOffer(database, ID)
  expect(rows[0]).toMatchObject({
    savedAt: '2026-11-22T09:00:00.000Z',
    note: 'ask for a carton photo',
    tags: ['bottles'],
  })
})

test('a removed offer is gone from the list and comes back whole when the removal is undone', async () => {
  await save()
  await editOffer(database, ID, { note: 'keep me' })
  await markRemoved(database, ID, '2026-11-21T09:00:00.000Z')
  expect((await readOffers(database)).rows).toEqual([])
  expect(await offerSavedAt(database, ID)).toBeUndefined()
  await unmarkRemoved(database, ID)
  expect((await readOffers(database)).rows.map((row) => row.note)).toEqual(['keep me'])
})

test('only what was removed before the day given is deleted for good', async () => {
  await Promise.all([save(undefined, ID), save(undefined, '700000000002'), save(undefined, '700000000003')])
  await markRemoved(database, ID, '2026-10-01T00:00:00.000Z')
  await markRemoved(database, '700000000002', '2026-11-20T00:00:00.000Z')
  expect(await purgeRemoved(database, '2026-11-01T00:00:00.000Z')).toBe(1)
  expect((await database.offers.toArray()).map((row) => row.offerId)).toEqual([
    '700000000002',
    '700000000003',
  ])
})

test('an offer that no longer parses is set aside, counted and left in the database', async () => {
  await save()
  await database.offers.add({
    offerId: '700000000009',
    listing: { title: 'from another time' },
    choice: {},
    savedAt: '2026-01-01T00:00:00.000Z',
    note: '',
    tags: [],
  })
  const { rows, setAside } = await readOffers(database)
  expect([rows.map((row) => row.offerId), setAside]).toEqual([[ID], 1])
  expect(await database.offers.count()).toBe(2)
})

test('the newest save is first', async () => {
  await save('2026-11-20T09:00:00.000Z', ID)
  await save('2026-11-22T09:00:00.000Z', '700000000002')
  expect((await readOffers(database)).rows.map((row) => row.offerId)).toEqual(['700000000002', ID])
})
