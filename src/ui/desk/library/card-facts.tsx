import { knownValue } from '../../../domain/field'
import { observe } from '../../../domain/observe'
import type { SavedOffer } from '../../../domain/saved-offer'
import { Chip } from '../../parts/chip'
import { sayNoScore } from '../../parts/trust/say-no-score'
import { scoreTone } from '../../parts/trust/score-tone'
import { useUnits } from '../../parts/units'
import { useWords } from '../words'

const PriceNow = ({ offer }: { offer: SavedOffer }) => {
  const { t, format } = useWords()
  const { lowYuan, highYuan } = observe(offer.listing, offer.savedAt)
  if (lowYuan === undefined || highYuan === undefined)
    return <span className="text-faint">{t('desk.card.noPrice')}</span>
  return (
    <span className="font-medium text-ink">
      {lowYuan === highYuan ? format.yuan(lowYuan) : `${format.yuan(lowYuan)}–${format.yuan(highYuan)}`}
    </span>
  )
}

const Trust = ({ offer }: { offer: SavedOffer }) => {
  const { t } = useWords()
  const score = offer.trust?.score
  const dealbreakers = offer.trust?.dealbreakers.length ?? 0
  return (
    <>
      {score === undefined ? (
        offer.trust && <Chip>{sayNoScore(t, offer.trust)}</Chip>
      ) : (
        <Chip tone={scoreTone(score)}>{t('desk.card.trustOf', { score })}</Chip>
      )}
      {dealbreakers > 0 && <Chip tone="bad">{t('desk.card.dealbreakers', { count: dealbreakers })}</Chip>}
    </>
  )
}

/** Price, MOQ, seller and trust, each as the page said on the day of the save. */
export const CardFacts = ({ offer }: { offer: SavedOffer }) => {
  const { t, format } = useWords()
  const { listing, rejected, tags } = offer
  const moq = knownValue(listing.moq)
  const unit = useUnits()(listing.unit)
  const seller = knownValue(listing.supplier.companyName) ?? knownValue(listing.supplier.shopName)
  return (
    <div className="mt-1.5 flex flex-col gap-1.5">
      <p className="flex flex-wrap items-center gap-x-3 text-sm text-soft">
        <PriceNow offer={offer} />
        {moq !== undefined && <span>{t('desk.card.moq', { moq: unit.count(moq) })}</span>}
        {seller && <span lang="zh-CN">{seller}</span>}
      </p>
      <p className="flex flex-wrap items-center gap-1.5">
        <Trust offer={offer} />
        {rejected && <Chip tone="bad">{t('desk.card.rejected', { why: rejected.why })}</Chip>}
        {tags.map((tag) => (
          <Chip key={tag}>{tag}</Chip>
        ))}
        <span className="text-2xs text-faint">
          {t('desk.card.saved', { date: format.day(offer.savedAt) })}
        </span>
      </p>
    </div>
  )
}
