import type { Listing } from '../../../domain/listing'
import { titleOf } from '../title-of'
import { useWords } from '../words'

/** The name to call an offer by in a sentence or a label. */
export const useOfferName = () => {
  const { t, language } = useWords()
  return (listing: Listing): string => {
    const { translated, original } = titleOf(listing, language)
    return translated ?? original ?? t('desk.card.noTitle', { id: listing.offerId })
  }
}

const LOOKS = {
  1: { name: 'text-xl font-semibold', original: 'mt-1 text-soft' },
  2: { name: 'line-clamp-2 text-base font-semibold', original: 'line-clamp-1 text-xs text-soft' },
} as const

/** In the buyer's language where the glossary can; the original always, marked as Chinese. */
export const OfferHeading = ({ listing, level }: { listing: Listing; level: 1 | 2 }) => {
  const { t, language } = useWords()
  const { translated, original } = titleOf(listing, language)
  const Heading = level === 1 ? 'h1' : 'h2'
  const name = translated ?? original ?? t('desk.card.noTitle', { id: listing.offerId })
  return (
    <>
      <Heading className={LOOKS[level].name} lang={translated || !original ? undefined : 'zh-CN'}>
        {name}
      </Heading>
      {translated && (
        <p lang="zh-CN" className={LOOKS[level].original}>
          {original}
        </p>
      )}
    </>
  )
}
