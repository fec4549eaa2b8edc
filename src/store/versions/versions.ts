import type { Dexie } from 'dexie'
import { v1 } from './v1'
import { v2 } from './v2'
import type { Version } from './version'

/** Every schema ever released, oldest first. Each has example rows in `tests/rows/v<number>`. */
export const VERSIONS: Version[] = [v1, v2]

export const declareVersions = (database: Dexie, versions: Version[]): void => {
  for (const { number, stores, upgrade } of versions) {
    const declared = database.version(number).stores(stores)
    if (upgrade) declared.upgrade(upgrade)
  }
}
