import type { RateCard } from '../../domain/freight/rate-card'
import type { Packs } from '../../domain/landed-cost/packs'
import type { Listing } from '../../domain/listing'
import type { Observation } from '../../domain/observation'
import { ok, problem, type Result } from '../../domain/result'
import type { SavedOffer } from '../../domain/saved-offer'
import type { SupplierRecord } from '../../domain/supplier-record'
import { attempt, type StoreProblem } from '../../store/attempt'
import { type Counts, countRows } from '../../store/counts'
import { readOffer, readOffers } from '../../store/offers'
import { type KeptPackFile, readKeptPackFiles } from '../../store/pack-files'
import { readRateCards } from '../../store/rate-cards'
import type { Rows } from '../../store/read-rows'
import { readSuppliers } from '../../store/suppliers'
import { readVisits } from '../../store/visits'
import { watch } from '../../store/watch'
import { type CostGround, groundFor } from './cost-ground'
import type { Library } from './open-library'
import { packsInUse } from './packs-in-use'
import type { SaidOfGoods } from './quote-ground'

export type { Counts, KeptPackFile, Rows }

/** What a screen of ours can meet instead of the library: the store's refusal, or a bug, told as a value. */
export type LibraryProblem = StoreProblem | { kind: 'failed'; detail: string }
export type Seen<T> = (answer: Result<T, LibraryProblem>) => void

/** Calls `seen` now and after every change, wherever it was made; answers the function that stops it. */
const watching = <T>(read: () => Promise<T>, seen: Seen<T>): (() => void) =>
  watch(
    () => attempt(read),
    (answer) => seen(answer),
    (error) => {
      console.error('landfall desk', error)
      seen(problem({ kind: 'failed', detail: String(error).slice(0, 200) }))
    },
  )

export const watchSavedOffers = ({ database }: Library, seen: Seen<Rows<SavedOffer>>) =>
  watching(() => readOffers(database), seen)

/** One offer; undefined when it is not saved, or can no longer be read. */
export const watchSavedOffer = (
  { database }: Library,
  offerId: string,
  seen: Seen<{ offer: SavedOffer | undefined; visits: Observation[] }>,
) =>
  watching(async () => {
    const { rows } = await readOffer(database, offerId)
    return { offer: rows[0], visits: (await readVisits(database, offerId)).rows }
  }, seen)

export const watchSuppliers = ({ database }: Library, seen: Seen<Rows<SupplierRecord>>) =>
  watching(() => readSuppliers(database), seen)

export const watchCounts = ({ database }: Library, seen: Seen<Counts>) =>
  watching(() => countRows(database), seen)

export const watchRateCards = ({ database }: Library, seen: Seen<Rows<RateCard>>) =>
  watching(() => readRateCards(database), seen)

/** The files of rules the buyer put in the place of ours, the newest first. */
export const watchPackFiles = ({ database }: Library, seen: Seen<Rows<KeptPackFile>>) =>
  watching(() => readKeptPackFiles(database), seen)

/** The dated figures for one country with all the buyer replaced, tariff lines apart. */
export const watchPacks = (library: Library, country: string | undefined, seen: Seen<Packs>) =>
  watching(() => packsInUse(library, country), seen)

/** Offer id → what its cost is worked out with, for one country; anew when a code, card or pack file changes. */
export type Grounds = ReadonlyMap<string, CostGround>

export const watchGrounds = (
  library: Library,
  listings: Listing[],
  where: { country: string | undefined; language: string },
  seen: Seen<Grounds>,
) =>
  watching(async () => {
    const grounds = await Promise.all(
      listings.map((listing) => groundFor(library, listing, where.country, where.language)),
    )
    return new Map(listings.map(({ offerId }, at) => [offerId, grounds[at]] as const).flatMap(known))
  }, seen)

/** What the cost of one listing is worked out with for any country; `said` of goods that have no page. */
export const watchGround = (
  library: Library,
  listing: Listing,
  where: { country: string | undefined; language: string },
  seen: Seen<CostGround>,
  said?: SaidOfGoods,
) => watching(() => groundFor(library, listing, where.country, where.language, said), seen)

const known = <K, V>([key, value]: readonly [K, V | undefined]): [K, V][] =>
  value === undefined ? [] : [[key, value]]

/** A write that a screen asks for: a bug in it, too, becomes a value to be told. */
export const tried = async <T>(
  work: Promise<Result<T, StoreProblem>>,
): Promise<Result<T, LibraryProblem>> => {
  try {
    const done = await work
    return done.ok ? ok(done.value) : done
  } catch (error) {
    console.error('landfall desk', error)
    return problem({ kind: 'failed', detail: String(error).slice(0, 200) })
  }
}
