import { type SavedOffer, savedOffer } from '../domain/saved-offer'
import type { Database, OfferRow } from './database'
import { type Rows, readRows } from './read-rows'

/** What a save brings; the note, tags and rejection an earlier save of the same offer had are kept. */
export type NewOffer = Omit<SavedOffer, 'note' | 'tags' | 'rejected'>

const kept = (row: OfferRow | undefined): Pick<OfferRow, 'note' | 'tags' | 'rejected'> => ({
  note: row?.note ?? '',
  tags: row?.tags ?? [],
  ...(row?.rejected ? { rejected: row.rejected } : {}),
})

export const putOffer = (database: Database, offer: NewOffer): Promise<void> =>
  database.transaction('rw', database.offers, async () => {
    const before = await database.offers.get(offer.offerId)
    await database.offers.put({ ...offer, ...kept(before) } as OfferRow)
  })

/** Newest first, without those removed. */
export const readOffers = async (database: Database): Promise<Rows<SavedOffer>> => {
  const stored = await database.offers.toArray()
  const { rows, setAside } = readRows(
    savedOffer,
    stored.filter((row) => !row.removedAt),
  )
  return { rows: rows.toSorted((a, b) => b.savedAt.localeCompare(a.savedAt)), setAside }
}

/** The offer with this id, as a list of at most one, so that one that no longer parses is told apart. */
export const readOffer = async (database: Database, offerId: string): Promise<Rows<SavedOffer>> => {
  const row = await database.offers.get(offerId)
  return readRows(savedOffer, row && !row.removedAt ? [row] : [])
}

/** When the offer was saved, an ISO instant; undefined when it is not saved. Reads a row of any shape. */
export const offerSavedAt = async (database: Database, offerId: string): Promise<string | undefined> => {
  const row = await database.offers.get(offerId)
  return row && !row.removedAt ? row.savedAt : undefined
}

export const markRemoved = async (database: Database, offerId: string, at: string): Promise<void> => {
  await database.offers.update(offerId, { removedAt: at })
}

export const unmarkRemoved = (database: Database, offerId: string): Promise<void> =>
  database.transaction('rw', database.offers, async () => {
    const row = await database.offers.get(offerId)
    if (!row) return
    const { removedAt: _, ...back } = row
    await database.offers.put(back)
  })

export const unmarkEvery = async (database: Database): Promise<void> => {
  await database.offers.toCollection().modify((row) => {
    delete row.removedAt
  })
}

export type OfferEdit = Partial<Pick<SavedOffer, 'note' | 'tags' | 'choice'>>

export const editOffer = async (database: Database, offerId: string, edit: OfferEdit): Promise<void> => {
  await database.offers.update(offerId, edit)
}

/** Deletes for good what was removed before `instant` (ISO); answers how many. */
export const purgeRemoved = (database: Database, instant: string): Promise<number> =>
  database.offers.filter((row) => row.removedAt !== undefined && row.removedAt < instant).delete()
