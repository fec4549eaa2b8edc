import { readGathered } from '../../adapters/pages/read-gathered'
import { packs } from '../../data/packs'
import { coveredCountries } from '../../domain/landed-cost/covered-countries'
import type { Listing } from '../../domain/listing'
import { ok, problem, type Result } from '../../domain/result'
import { badgeWords } from '../messages/badge-words'
import { costCountries } from '../messages/cost-countries'
import { costGround } from '../messages/cost-ground'
import type { MessageProblem } from '../messages/message'
import { offerMemory as offerMemoryMessage } from '../messages/offer-memory'
import { offerRead } from '../messages/offer-read'
import { offerSave, offerUnsave } from '../messages/offer-save'
import { offerSeen } from '../messages/offer-seen'
import { deskOpen, panelOpen } from '../messages/panel-open'
import { readerOld } from '../messages/reader-old'
import { readBuyer } from '../settings/buyer-settings'
import { type Asker, on } from './answer'
import { codeAnswers } from './code-answers'
import { groundFor } from './cost-ground'
import { offerIdIn } from './from-1688'
import { offerMemory } from './offer-memory'
import { openDesk } from './open-desk'
import type { Library } from './open-library'
import { putIntoTab } from './put-into-tab'
import { saveOffer } from './save-offer'
import { seeOffer } from './see-offer'
import { storeAnswer } from './store-answer'
import { unsaveOffer } from './unsave-offer'

const pageChanged: Result<never, MessageProblem> = problem({ kind: 'page-changed', detail: '' })

/** What was read must be what the tab shows: a page may change its offer without loading anew. */
const isSameOffer = (listing: Listing, asker: Asker): boolean => offerIdIn(asker.url) === listing.offerId

/** The badge's words in a language: they are drawn by the tab, and its catalogues belong to what is drawn. */
export type BadgeCatalogue = (language: string) => Record<string, string>

/** Everything a 1688 tab may ask of the library. */
export const answers = (library: Library, words: BadgeCatalogue) => [
  on(badgeWords, async () => {
    const { language } = await readBuyer()
    return ok({ language, words: words(language) })
  }),
  on(costCountries, async () => ok({ covered: coveredCountries(packs) })),
  on(costGround, async ({ listing, country }) => {
    const { language } = await readBuyer()
    return ok(await groundFor(library, listing, country, language))
  }),
  ...codeAnswers(library),
  on(offerRead, async (gathered) => ok(readGathered(gathered))),
  on(offerSeen, async ({ listing }, asker) =>
    isSameOffer(listing, asker) ? ok(await seeOffer(library, listing)) : pageChanged,
  ),
  on(offerSave, async (offer, asker) =>
    isSameOffer(offer.listing, asker)
      ? storeAnswer(await saveOffer(library, offer, await readBuyer()))
      : pageChanged,
  ),
  on(offerUnsave, async ({ offerId }) => {
    const removed = storeAnswer(await unsaveOffer(library, offerId))
    return removed.ok ? ok({ offerId }) : removed
  }),
  on(offerMemoryMessage, async ({ offerId }) => storeAnswer(await offerMemory(library, offerId))),
  on(panelOpen, (_, asker) => putIntoTab(asker, '/panel.js')),
  on(readerOld, (_, asker) => putIntoTab(asker, '/old-pages.js')),
  on(deskOpen, async ({ hash }) => {
    await openDesk(hash)
    return ok({})
  }),
]
