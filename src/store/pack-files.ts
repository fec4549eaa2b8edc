import * as z from 'zod/mini'
import { type PackFile, packFile } from '../domain/pack-file/pack-file'
import type { Database } from './database'
import { type Rows, readRows } from './read-rows'

/** A file of the buyer's with the place it is kept under; `addedAt` is an ISO instant. */
const keptPackFile = z.object({ id: z.string(), file: packFile, addedAt: z.string() })
export type KeptPackFile = z.infer<typeof keptPackFile>

/** The newest first; one that no longer parses is set aside and counted. */
export const readKeptPackFiles = async (database: Database): Promise<Rows<KeptPackFile>> => {
  const { rows, setAside } = readRows(keptPackFile, await database.packFiles.toArray())
  return { rows: rows.toSorted((a, b) => b.addedAt.localeCompare(a.addedAt)), setAside }
}

/**
 * The pack files the buyer put in place of ours, the oldest first, so that of two files of one day the one added last
 * counts; one that no longer parses is set aside and counted.
 */
export const readPackFiles = async (database: Database): Promise<Rows<PackFile>> => {
  const { rows, setAside } = await readKeptPackFiles(database)
  return { rows: rows.map(({ file }) => file).toReversed(), setAside }
}

export const putPackFile = async (database: Database, kept: KeptPackFile): Promise<void> => {
  await database.packFiles.put(kept)
}

export const deletePackFile = async (database: Database, id: string): Promise<void> => {
  await database.packFiles.delete(id)
}
