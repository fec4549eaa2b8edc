import { type Database, openDatabase } from '../../store/database'
import { chapterReader, type ReadChapter } from './duty-chapter'

/** `chapters`: the packaged tariff, read as it is asked for. */
export type Library = { database: Database; now: () => Date; chapters: ReadChapter }

/** The buyer's library. Opened once in each context of ours (background, Desk), never in a 1688 tab. */
export const openLibrary = (): Library => ({
  database: openDatabase(),
  now: () => new Date(),
  chapters: chapterReader(),
})
