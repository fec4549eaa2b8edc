import 'fake-indexeddb/auto'
import { Dexie } from 'dexie'
import { expect, test } from 'vitest'
import { attempt } from './attempt'
import { openDatabase } from './database'
import { readOffers } from './offers'

test('what works is an answer', async () => {
  expect(await attempt(async () => 3)).toEqual({ ok: true, value: 3 })
})

test.each([
  { error: new Dexie.QuotaExceededError('no room'), kind: 'full', because: 'the disk is full' },
  {
    error: new Dexie.AbortError({ name: 'QuotaExceededError', message: 'no room' }),
    kind: 'full',
    because: 'the browser reports a full disk as an aborted transaction',
  },
  {
    error: new Dexie.OpenFailedError({ name: 'UnknownError', message: 'backing store' }),
    kind: 'unavailable',
    because: 'the profile is damaged',
  },
  {
    error: new Dexie.MissingAPIError('no indexedDB'),
    kind: 'unavailable',
    because: 'the browser keeps no databases here',
  },
])('a store that is $kind says so: $because', async ({ error, kind }) => {
  expect(await attempt(() => Promise.reject(error))).toMatchObject({ ok: false, problem: { kind } })
})

test('a database that was closed under us is unavailable', async () => {
  const database = openDatabase('closed')
  database.close()
  expect(await attempt(() => readOffers(database))).toMatchObject({ problem: { kind: 'unavailable' } })
})

test('a database a newer version wrote still opens, and its offers are not lost', async () => {
  const newer = new Dexie('newer')
  newer.version(9).stores({ offers: 'offerId', deals: '++id' })
  await newer.table('offers').add({ offerId: '700000000001', shape: 'of tomorrow' })
  newer.close()
  expect(await attempt(() => readOffers(openDatabase('newer')))).toEqual({
    ok: true,
    value: { rows: [], setAside: 1 },
  })
})

test('a bug of ours is thrown, not dressed up as a storage problem', async () => {
  await expect(attempt(() => Promise.reject(new TypeError('bug')))).rejects.toThrow('bug')
})
