import { type Database, openDatabase } from '../../store/database'

export type Library = { database: Database; now: () => Date }

/** The buyer's library. Opened once in each context of ours (background, Desk), never in a 1688 tab. */
export const openLibrary = (): Library => ({ database: openDatabase(), now: () => new Date() })
