import type { Version } from './version'

/** A forwarder's price list: `card` is a RateCard. */
export type RateCardRowV2 = { id: string; card: unknown; removedAt?: string }

/** A rule pack file the buyer put in place of ours: `file` is a PackFile, `addedAt` an ISO instant. */
export type PackFileRowV2 = { id: string; file: unknown; addedAt: string }

/**
 * A customs code the buyer confirmed: `key` is `offer/<id>`, `category/<name>` or `supplier/<key>/<category>`;
 * `code` is a ConfirmedCode.
 */
export type GoodsCodeRowV2 = { key: string; code: unknown }

export const v2: Version = {
  number: 2,
  stores: {
    rateCards: 'id',
    packFiles: 'id',
    goodsCodes: 'key',
  },
}
