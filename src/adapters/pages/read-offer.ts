import type { Listing } from '../../domain/listing'
import type { PageProblem } from '../../domain/page-problem'
import type { Result } from '../../domain/result'
import { readLaputa } from './laputa/read-laputa'
import { readMarkup } from './markup/read-markup'
import { pageAddress } from './page-address'
import { pageDataIn } from './page-data/page-data'
import { readData, readEmbeddedData } from './page-data/read-page-data'
import { asListing, attempt, type Reading, readFrom, type Source } from './read-from'
import type { SourceReading } from './source-reading'

const withIds = (
  generation: Reading['generation'],
  reading: SourceReading | undefined,
): Reading | undefined =>
  reading && { generation, reading, offerIds: reading.offerId ? [reading.offerId] : [] }

/** Best first: the page's own data of each generation, then what is drawn. */
const SOURCES: Source[] = [
  readEmbeddedData,
  (document, url) => withIds('laputa', readLaputa(document, url)),
  (document, url) => withIds('markup', readMarkup(document, url)),
]

/**
 * One offer page, read: never throws, whatever the page holds. A fact is found (and where), not shown, or
 * unreadable; a page that is no offer is named. `url` is the page's address at this moment.
 */
export const readOffer = (document: Document, url: string): Result<Listing, PageProblem> =>
  readFrom(SOURCES, document, url)

/**
 * A bare page-data object, as a tool saved it (`window.context` or `__INIT_DATA`, also inside a wrapper).
 * `url` may be '' when it is not known.
 */
export const readPageData = (data: unknown, url: string): Result<Listing, PageProblem> => {
  const found = attempt(() => pageDataIn(data))
  const reading = found && attempt(() => readData(found))
  const address = pageAddress(url)
  return asListing(reading ? [reading] : [], address.is === 'offer' ? address.offerId : undefined)
}
