import { glossary } from '../../data/glossary'
import { knownValue } from '../../domain/field'
import { readableTitle } from '../../domain/gloss-title'
import type { Listing } from '../../domain/listing'
import type { Language } from '../words/translator'

/** `translated` only where the glossary knows enough of the words; the original is always shown beside it. */
export type OfferTitle = { translated?: string; original?: string }

export const titleOf = (listing: Listing, language: Language): OfferTitle => {
  const original = knownValue(listing.title)
  if (original === undefined) return {}
  const translated = readableTitle(original, glossary, language) ?? readableTitle(original, glossary, 'en')
  return translated === undefined ? { original } : { original, translated }
}

/** What the glossary makes of the title, in every language of ours: what a search may ask for. */
export const glossOf = (listing: Listing): string => {
  const original = knownValue(listing.title) ?? ''
  return [readableTitle(original, glossary, 'en'), readableTitle(original, glossary, 'ru')]
    .filter(Boolean)
    .join('\n')
}
