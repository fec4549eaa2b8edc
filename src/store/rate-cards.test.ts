import 'fake-indexeddb/auto'
import { beforeEach, expect, test } from 'vitest'
import type { RateCard } from '../domain/freight/rate-card'
import { type Database, openDatabase } from './database'
import {
  markCardRemoved,
  purgeRemovedCards,
  putRateCards,
  readRateCards,
  unmarkCardRemoved,
} from './rate-cards'

const CARD: RateCard = {
  id: 'c1',
  forwarder: 'Dragon Bridge',
  country: 'KZ',
  mode: 'truck',
  allIn: true,
  currency: 'USD',
  per: 'kg',
  breaks: [{ from: '0', price: '3.4' }],
  surcharges: [],
  validFrom: '2026-11-01',
  enteredOn: '2026-11-20',
}
const DAY = '2026-11-22T09:00:00.000Z'
let database: Database

beforeEach(async () => {
  database = openDatabase()
  await database.rateCards.clear()
})

test('a price list comes back as it was kept, and a later one with its id takes its place', async () => {
  await putRateCards(database, [CARD])
  await putRateCards(database, [{ ...CARD, forwarder: 'Silk Wheel' }])
  expect(await readRateCards(database)).toEqual({ rows: [{ ...CARD, forwarder: 'Silk Wheel' }], setAside: 0 })
})

test('a removed price list is not read until it is put back', async () => {
  await putRateCards(database, [CARD])
  await markCardRemoved(database, 'c1', DAY)
  expect((await readRateCards(database)).rows).toEqual([])
  await unmarkCardRemoved(database, 'c1')
  expect((await readRateCards(database)).rows).toEqual([CARD])
})

test('what was removed long ago is deleted for good, and nothing else', async () => {
  await putRateCards(database, [CARD, { ...CARD, id: 'c2' }])
  await markCardRemoved(database, 'c1', DAY)
  expect(await purgeRemovedCards(database, '2026-11-22T08:00:00.000Z')).toBe(0)
  expect(await purgeRemovedCards(database, '2026-12-22T09:00:00.000Z')).toBe(1)
  expect((await readRateCards(database)).rows).toEqual([{ ...CARD, id: 'c2' }])
})
