import type { SavedOffer } from '../../../domain/saved-offer'
import { IconButton } from '../../parts/button'
import { OfferHeading, useOfferName } from '../offer/offer-heading'
import { hashOf } from '../route'
import { useWords } from '../words'
import { CardCost } from './card-cost'
import { CardFacts } from './card-facts'
import { TitleTile } from './title-tile'

type Props = {
  offer: SavedOffer
  selected: boolean
  onSelect: (selected: boolean) => void
  onRemove: () => void
}

const Note = ({ note }: { note: string }) =>
  note === '' ? null : (
    <p className="mt-2 line-clamp-2 border-s-2 border-line-strong! ps-2 text-xs text-soft">{note}</p>
  )

export const OfferCard = ({ offer, selected, onSelect, onRemove }: Props) => {
  const { t } = useWords()
  const title = useOfferName()(offer.listing)
  return (
    <li className="flex items-start gap-3 rounded-lg border border-line bg-raised p-4 shadow-low has-checked:border-accent">
      <input
        type="checkbox"
        aria-label={t('desk.card.select', { title })}
        checked={selected}
        onChange={(event) => onSelect(event.target.checked)}
        className="mt-5 size-4 accent-accent"
      />
      <TitleTile listing={offer.listing} />
      <div className="grid min-w-0 flex-1 gap-x-6 gap-y-2 sm:grid-cols-[1fr_auto]">
        <div className="min-w-0">
          <a
            href={hashOf({ screen: 'offer', offerId: offer.offerId })}
            className="block no-underline! hover:text-accent"
          >
            <OfferHeading listing={offer.listing} level={2} />
          </a>
          <CardFacts offer={offer} />
          <Note note={offer.note} />
        </div>
        <CardCost offer={offer} />
      </div>
      <IconButton name="remove" label={t('desk.card.remove', { title })} onPress={onRemove} />
    </li>
  )
}
