import type { Version } from './version'

/** Rows as version 1 writes them. Frozen once released: a later version has a file and row types of its own. */
export type OfferRowV1 = {
  offerId: string
  listing: unknown
  choice: unknown
  cost?: unknown
  trust?: unknown
  computedFor?: unknown
  /** ISO instant. */
  savedAt: string
  note: string
  tags: string[]
  rejected?: { at: string; why: string }
  /** ISO instant of a removal that can still be undone; the row goes for good 30 days later. */
  removedAt?: string
}

/** One visit, or all the visits of one day that showed the same: then `at` is the last of them. */
export type VisitRowV1 = {
  id?: number
  offerId: string
  /** ISO instants. */
  firstAt: string
  at: string
  /** What was seen, an Observation. */
  seen: unknown
}

export type SupplierRowV1 = { key: string; firstSeen: string; lastSeen: string }

/** What pages said of a supplier from `at` to `lastAt`, unchanged. */
export type SightingRowV1 = {
  id?: number
  key: string
  at: string
  lastAt: string
  offerId: string
  facts: unknown
}

export const v1: Version = {
  number: 1,
  stores: {
    offers: 'offerId',
    visits: '++id, [offerId+at]',
    suppliers: 'key, lastSeen',
    sightings: '++id, [key+at]',
  },
}
