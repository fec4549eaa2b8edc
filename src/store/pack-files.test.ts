import 'fake-indexeddb/auto'
import { beforeEach, expect, test } from 'vitest'
import { openDatabase } from './database'
import {
  deletePackFile,
  type KeptPackFile,
  putPackFile,
  readKeptPackFiles,
  readPackFiles,
} from './pack-files'

const database = openDatabase('pack-files')
const kept = (id: string, addedAt: string): KeptPackFile => ({
  id,
  addedAt,
  file: { format: 'landfall-packs', version: 1, name: id, madeBy: 'a broker', asOf: '2026-11-20' },
})
const older = kept('older', '2026-11-20T08:00:00.000Z')
const newer = kept('newer', '2026-11-21T08:00:00.000Z')

beforeEach(async () => {
  await database.packFiles.clear()
  await putPackFile(database, newer)
  await putPackFile(database, older)
})

test('the buyer’s files are listed with the newest first', async () => {
  expect((await readKeptPackFiles(database)).rows).toEqual([newer, older])
})

test('costs take them in the order they were put in, so that the last one counts', async () => {
  expect((await readPackFiles(database)).rows.map(({ name }) => name)).toEqual(['older', 'newer'])
})

test('a file taken out is gone, and comes back as it was', async () => {
  await deletePackFile(database, 'newer')
  expect((await readKeptPackFiles(database)).rows).toEqual([older])
  await putPackFile(database, newer)
  expect((await readKeptPackFiles(database)).rows).toEqual([newer, older])
})

test('a file this version cannot read is set aside and not lost', async () => {
  await database.packFiles.put({ id: 'odd', file: { format: 'else' }, addedAt: '2026-11-22T08:00:00.000Z' })
  expect(await readPackFiles(database)).toMatchObject({ rows: [older.file, newer.file], setAside: 1 })
  expect(await database.packFiles.count()).toBe(3)
})
