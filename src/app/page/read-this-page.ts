import { readOffer } from '../../adapters/pages/read-offer'
import type { Reading } from './offer-page'

/** The page as it stands now, at the address it has now. */
export const readThisPage = (page: Document): Reading => readOffer(page, page.location.href)
