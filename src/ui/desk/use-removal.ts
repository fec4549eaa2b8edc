import { restoreOffer, unsaveOffer } from '../../app/library/unsave-offer'
import { type LibraryProblem, tried } from '../../app/library/watch-library'
import type { Listing } from '../../domain/listing'
import { useApp } from './app-context'
import { useNotice } from './notices'
import { useOfferName } from './offer/offer-heading'
import { useWords } from './words'

/** Says that something could not be stored, and why. */
export const useRefusal = () => {
  const { t } = useWords()
  const say = useNotice()
  return (problem: LibraryProblem) =>
    say({ text: t('desk.removed.failed', { why: t(`desk.failed.${problem.kind}`) }) })
}

/** Removes a saved offer and offers to put it back. */
export const useRemoval = () => {
  const { t } = useWords()
  const { library } = useApp()
  const say = useNotice()
  const refuse = useRefusal()
  const nameOf = useOfferName()
  return async (listing: Listing): Promise<void> => {
    const { offerId } = listing
    const putBack = async () => {
      const back = await tried(restoreOffer(library, offerId))
      if (!back.ok) refuse(back.problem)
    }
    const removed = await tried(unsaveOffer(library, offerId))
    if (!removed.ok) return refuse(removed.problem)
    say({ text: t('desk.removed.said', { title: nameOf(listing) }), undo: () => void putBack() })
  }
}
