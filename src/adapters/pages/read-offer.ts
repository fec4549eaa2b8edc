import type { Listing } from '../../domain/listing'
import type { PageProblem } from '../../domain/page-problem'
import type { Result } from '../../domain/result'
import { attempt } from './attempt'
import { gatherPage } from './gather-page'
import { readLaputa } from './laputa/read-laputa'
import { pageAddress } from './page-address'
import { pageDataIn } from './page-data/page-data'
import { readData } from './page-data/read-page-data'
import { asListing, readGathered } from './read-gathered'

/**
 * One offer page, read: never throws, whatever the page holds. A fact is found (and where), not shown, or
 * unreadable; a page that is no offer is named. `url` is the page's address at this moment.
 *
 * In a browser the two halves run apart: the tab gathers, the extension's own process reads what was gathered.
 */
export const readOffer = (document: Document, url: string): Result<Listing, PageProblem> => {
  const gathered = gatherPage(document, url, readLaputa)
  return gathered.ok ? readGathered(gathered.value) : gathered
}

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
