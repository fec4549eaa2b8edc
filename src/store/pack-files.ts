import { type PackFile, packFile } from '../domain/pack-file/pack-file'
import type { Database } from './database'
import { type Rows, readRows } from './read-rows'

/** The pack files the buyer put in place of ours; one that no longer parses is set aside and counted. */
export const readPackFiles = async (database: Database): Promise<Rows<PackFile>> => {
  const rows = await database.packFiles.toArray()
  return readRows(
    packFile,
    rows.map(({ file }) => file),
  )
}
