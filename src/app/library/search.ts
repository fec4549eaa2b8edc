import { knownValue } from '../../domain/field'
import type { Listing } from '../../domain/listing'
import type { SavedOffer } from '../../domain/saved-offer'

/** Full-width forms and case fold together: ＡＢＣ is found by abc. */
const folded = (text: string): string => text.normalize('NFKC').toLowerCase()

const attributesOf = (listing: Listing): string[] =>
  knownValue(listing.attributes)?.flatMap(({ name, values }) => [name, ...values]) ?? []

const variantsOf = (listing: Listing): string[] =>
  knownValue(listing.variants)?.flatMap(({ values }) => values) ?? []

/** Everything an offer can be found by, as one text. `english` is what the glossary makes of its words. */
export const searchText = (offer: SavedOffer, english: string): string => {
  const { listing } = offer
  const facts = [listing.title, listing.supplier.companyName, listing.supplier.shopName, listing.shipFrom]
  return folded(
    [
      offer.offerId,
      english,
      offer.note,
      ...offer.tags,
      ...facts.map((field) => knownValue(field) ?? ''),
      knownValue(listing.category)?.name ?? '',
      ...attributesOf(listing),
      ...variantsOf(listing),
    ].join('\n'),
  )
}

/** Every word of the query is somewhere in the text; Chinese needs no spaces and matches any fragment. */
export const matches = (text: string, query: string): boolean =>
  folded(query)
    .split(/\s+/)
    .every((word) => text.includes(word))
