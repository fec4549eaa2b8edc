import { Dexie, type Table } from 'dexie'
import type { OfferRowV1, SightingRowV1, SupplierRowV1, VisitRowV1 } from './versions/v1'
import type { GoodsCodeRowV2, PackFileRowV2, RateCardRowV2 } from './versions/v2'
import { declareVersions, VERSIONS } from './versions/versions'

export type OfferRow = OfferRowV1
export type VisitRow = VisitRowV1
export type SupplierRow = SupplierRowV1
export type SightingRow = SightingRowV1
export type RateCardRow = RateCardRowV2
export type PackFileRow = PackFileRowV2
export type GoodsCodeRow = GoodsCodeRowV2

export type Database = Dexie & {
  offers: Table<OfferRow, string>
  visits: Table<VisitRow, number>
  suppliers: Table<SupplierRow, string>
  sightings: Table<SightingRow, number>
  rateCards: Table<RateCardRow, string>
  packFiles: Table<PackFileRow, string>
  goodsCodes: Table<GoodsCodeRow, string>
}

/**
 * The one database, in the extension's own origin. Opened by the first read or write. A write is confirmed
 * only when it reached the disk (`strict`): what a buyer saves is the only copy.
 */
export const openDatabase = (name = 'landfall'): Database => {
  const database = new Dexie(name, { chromeTransactionDurability: 'strict' })
  declareVersions(database, VERSIONS)
  return database as Database
}
