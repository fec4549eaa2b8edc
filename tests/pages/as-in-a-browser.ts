import { expect } from 'vitest'
import { gatherPage } from '../../src/adapters/pages/gather-page'
import { isOldPage } from '../../src/adapters/pages/is-old-page'
import { readLaputa } from '../../src/adapters/pages/laputa/read-laputa'
import { readGathered } from '../../src/adapters/pages/read-gathered'
import { offerRead } from '../../src/app/messages/offer-read'
import type { Listing } from '../../src/domain/listing'
import type { PageProblem } from '../../src/domain/page-problem'
import type { Result } from '../../src/domain/result'

/** What is sent between a tab and the extension: JSON, and nothing that the message's schema refuses. */
const sent = (gathered: unknown) => offerRead.ask.parse(JSON.parse(JSON.stringify(gathered)))

/**
 * A page read as a browser has it read: gathered in the tab, sent, read in the extension, sent back. Throws where
 * either end would refuse what the other sends.
 */
export const readAsInABrowser = (html: string, url: string): Result<Listing, PageProblem> => {
  const document = new DOMParser().parseFromString(html, 'text/html')
  const gathered = gatherPage(document, url, isOldPage(document) ? readLaputa : undefined)
  const read = gathered.ok ? readGathered(sent(gathered.value)) : gathered
  expect(offerRead.answer.safeParse(JSON.parse(JSON.stringify(read))).error).toBeUndefined()
  return read
}
