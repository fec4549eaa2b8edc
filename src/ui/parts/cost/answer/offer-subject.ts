import { knownValue } from '../../../../domain/field'
import { chosenVariant } from '../../../../domain/price-at'
import { unitsIn } from '../../units'
import type { Words } from '../../words'
import type { CostSubject } from '../cost-as-text'
import type { CostWork } from '../work/cost-work'

/** What a copied calculation is of: the offer as its page names it, where it stands, and what of it is ordered. */
export const offerSubject = (
  words: Words,
  { listing, choice }: Pick<CostWork, 'listing' | 'choice'>,
): CostSubject => {
  const title = knownValue(listing.title)
  const variant = chosenVariant(listing, choice)?.values.join(' ')
  return {
    name: [title ?? listing.offerId, variant].filter(Boolean).join(', '),
    url: listing.url,
    quantity: unitsIn(words, listing.unit).count(choice.quantity),
  }
}
