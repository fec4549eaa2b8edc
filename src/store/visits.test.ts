import 'fake-indexeddb/auto'
import { beforeEach, expect, test } from 'vitest'
import type { Observation } from '../domain/observation'
import { type Database, openDatabase } from './database'
import { addVisit, readVisits } from './visits'

let database: Database

beforeEach(async () => {
  database = openDatabase()
  await Promise.all(database.tables.map((table) => table.clear()))
})

const visit = (at: string, seen: Partial<Observation> = {}): Observation => ({
  offerId: '700000000001',
  at,
  lowYuan: '27.50',
  moq: 50,
  ...seen,
})

const remembered = async (visits: Observation[]): Promise<Observation[]> => {
  for (const one of visits) await addVisit(database, one)
  return (await readVisits(database, '700000000001')).rows
}

test.each([
  {
    second: visit('2026-11-20T15:00:00.000Z'),
    rows: 1,
    because: 'the same facts on one day are one visit to remember',
  },
  {
    second: visit('2026-11-21T09:00:00.000Z'),
    rows: 2,
    because: 'another day is a point of the price history, though nothing changed',
  },
  {
    second: visit('2026-11-20T15:00:00.000Z', { lowYuan: '29.00' }),
    rows: 2,
    because: 'a price that rose within the day is not lost',
  },
  {
    second: { ...visit('2026-11-20T15:00:00.000Z'), moq: undefined },
    rows: 2,
    because: 'a fact no longer shown is a change',
  },
])('$rows rows: $because', async ({ second, rows }) => {
  expect(await remembered([visit('2026-11-20T09:00:00.000Z'), second])).toHaveLength(rows)
})

test('an unchanged visit later in the day moves the time and keeps the first', async () => {
  await remembered([visit('2026-11-20T09:00:00.000Z'), visit('2026-11-20T15:00:00.000Z')])
  const [row] = await database.visits.toArray()
  expect([row?.firstAt, row?.at]).toEqual(['2026-11-20T09:00:00.000Z', '2026-11-20T15:00:00.000Z'])
})

test('visits come oldest first, and other offers stay out', async () => {
  const rows = await remembered([
    visit('2026-11-21T09:00:00.000Z'),
    visit('2026-10-01T09:00:00.000Z'),
    visit('2026-10-02T09:00:00.000Z', { offerId: '700000000002' }),
  ])
  expect(rows.map((row) => row.at)).toEqual(['2026-10-01T09:00:00.000Z', '2026-11-21T09:00:00.000Z'])
})

test('a visit that no longer parses is set aside and counted, the others still open', async () => {
  await addVisit(database, visit('2026-11-20T09:00:00.000Z'))
  await database.visits.add({
    offerId: '700000000001',
    firstAt: '2026-11-21',
    at: '2026-11-21',
    seen: { price: 3 },
  })
  const { rows, setAside } = await readVisits(database, '700000000001')
  expect([rows.length, setAside]).toEqual([1, 1])
})
