import type { Listing, PageGeneration } from '../../domain/listing'
import type { PageProblem } from '../../domain/page-problem'
import { ok, problem, type Result } from '../../domain/result'
import { readLaputa } from './laputa/read-laputa'
import { readMarkup } from './markup/read-markup'
import { mergeReadings } from './merge-readings'
import { pageAddress } from './page-address'
import { pageDataIn } from './page-data/page-data'
import { type DataReading, readData, readEmbeddedData } from './page-data/read-page-data'
import { pageKind } from './page-kind'
import type { SourceReading } from './source-reading'

type Reading = { generation: PageGeneration; reading: SourceReading; offerIds: string[] }

const withIds = (generation: PageGeneration, reading: SourceReading | undefined): Reading | undefined =>
  reading && { generation, reading, offerIds: reading.offerId ? [reading.offerId] : [] }

/** Best first: the page's own data of each generation, then what is drawn. */
const SOURCES: ((document: Document, url: string) => Reading | undefined)[] = [
  (document) => readEmbeddedData(document),
  (document, url) => withIds('laputa', readLaputa(document, url)),
  (document, url) => withIds('markup', readMarkup(document, url)),
]

/** A source that a page has broken is one source less: the reader answers for any bytes. */
const attempt = <T>(read: () => T): T | undefined => {
  try {
    return read()
  } catch {
    return undefined
  }
}

const refuse = (kind: PageProblem['kind'], because: string) => problem<PageProblem>({ kind, because })

const tellsSomething = ({ title, pricing, moq }: Listing): boolean =>
  [title, pricing, moq].some(({ is }) => is === 'found')

const listingFrom = (readings: Reading[], addressId: string | undefined): Result<Listing, PageProblem> => {
  const [first] = readings
  const [offerId, ...others] = new Set([
    ...(addressId ? [addressId] : []),
    ...readings.flatMap(({ offerIds }) => offerIds),
  ])
  if (!first || !offerId) return refuse('unknown-layout', 'no page data and no markup that we know')
  if (others.length > 0) return refuse('wrong-offer', [offerId, ...others].join(' / '))
  const { offer, supplier } = mergeReadings(readings.map(({ reading }) => reading))
  const url = `https://detail.1688.com/offer/${offerId}.html`
  const listing: Listing = { offerId, url, generation: first.generation, ...offer, supplier }
  return tellsSomething(listing)
    ? ok(listing)
    : refuse('unknown-layout', `nothing read from ${first.generation}`)
}

/**
 * One offer page, read: never throws, whatever the page holds. A fact is found (and where), not shown, or
 * unreadable; a page that is no offer is named. `url` is the page's address at this moment.
 */
export const readOffer = (document: Document, url: string): Result<Listing, PageProblem> => {
  const kind = attempt(() => pageKind(document, url))
  if (!kind) return refuse('unknown-layout', 'page kind')
  if (kind.is === 'problem') return problem(kind.problem)
  const readings = SOURCES.flatMap((source) => attempt(() => source(document, url)) ?? [])
  return attempt(() => listingFrom(readings, kind.offerId)) ?? refuse('unknown-layout', 'merge')
}

/**
 * A bare page-data object, as a tool saved it (`window.context` or `__INIT_DATA`, also inside a wrapper).
 * `url` may be '' when it is not known.
 */
export const readPageData = (data: unknown, url: string): Result<Listing, PageProblem> => {
  const reading = attempt((): DataReading | undefined => {
    const found = pageDataIn(data)
    return found && readData(found)
  })
  const address = pageAddress(url)
  const addressId = address.is === 'offer' ? address.offerId : undefined
  const read = attempt(() => listingFrom(reading ? [reading] : [], addressId))
  return read ?? refuse('unknown-layout', 'page data')
}
