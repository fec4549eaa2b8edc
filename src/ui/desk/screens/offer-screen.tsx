import { useCallback } from 'react'
import { writeNote } from '../../../app/library/edit-offer'
import { type Seen, tried, watchSavedOffer } from '../../../app/library/watch-library'
import { knownValue } from '../../../domain/field'
import type { Observation } from '../../../domain/observation'
import type { SavedOffer } from '../../../domain/saved-offer'
import { Button } from '../../parts/button'
import { type Units, useUnits } from '../../parts/units'
import { useApp } from '../app-context'
import { FactsView } from '../facts/facts-view'
import { withGloss } from '../gloss'
import { NoteEditor } from '../offer/note-editor'
import { OfferHeading } from '../offer/offer-heading'
import { PriceHistory } from '../offer/price-history'
import { SavedCost } from '../offer/saved-cost'
import { TrustPanel } from '../offer/trust-panel'
import { VariantsPanel } from '../offer/variants-panel'
import { LinkButton } from '../parts/link-button'
import { Loaded } from '../parts/loaded'
import { Teaching } from '../parts/teaching'
import { hashOf } from '../route'
import { useRefusal, useRemoval } from '../use-removal'
import { useWatched } from '../use-watched'
import { useWords } from '../words'
import { OfferBench } from '../workbench/offer-bench'

// Made from the number, not taken from the page: an address in a stored row may say anything.
const offerAddress = (offerId: string): string => `https://detail.1688.com/offer/${offerId}.html`

const LIBRARY = hashOf({ screen: 'library' })

const Head = ({ offer, unit }: { offer: SavedOffer; unit: Units }) => {
  const { t, format, language } = useWords()
  const remove = useRemoval()
  const { listing, choice } = offer
  const variant = knownValue(listing.variants)?.find(({ id }) => id === choice.variantId)
  const quantity = unit.count(choice.quantity)
  const leave = async () => {
    await remove(listing)
    window.location.hash = LIBRARY
  }
  return (
    <header className="mb-5">
      <OfferHeading listing={listing} level={1} />
      <p className="mt-2 text-sm text-soft">
        {t('desk.offer.chosen')}:{' '}
        {[variant?.values.map((value) => withGloss(value, language)).join(' / '), quantity]
          .filter(Boolean)
          .join(' · ')}
      </p>
      <p className="text-sm text-soft">{t('desk.offer.saved', { date: format.day(offer.savedAt) })}</p>
      <div className="mt-3 flex flex-wrap gap-2" data-print="no">
        <LinkButton icon="external" outside href={offerAddress(listing.offerId)}>
          {t('desk.offer.open')}
        </LinkButton>
        <Button look="danger" icon="remove" onPress={() => void leave()}>
          {t('desk.offer.remove')}
        </Button>
      </div>
    </header>
  )
}

type FoundProps = { offer: SavedOffer; visits: Observation[] }

const Found = ({ offer, visits }: FoundProps) => {
  const { library } = useApp()
  const refuse = useRefusal()
  const unit = useUnits()(offer.listing.unit)
  const saveNote = async (note: string): Promise<boolean> => {
    const written = await tried(writeNote(library, offer.offerId, note))
    if (!written.ok) refuse(written.problem)
    return written.ok
  }
  return (
    <>
      <Head offer={offer} unit={unit} />
      <OfferBench key={offer.offerId} offer={offer} />
      <div className="mt-5 grid items-start gap-5 lg:grid-cols-[3fr_2fr]">
        <div className="flex min-w-0 flex-col gap-5">
          <SavedCost saved={offer.cost} savedAt={offer.savedAt} unit={unit} />
          <VariantsPanel listing={offer.listing} chosenId={offer.choice.variantId} />
          <FactsView listing={offer.listing} />
        </div>
        <div className="flex min-w-0 flex-col gap-5">
          <NoteEditor key={offer.offerId} note={offer.note} onSave={saveNote} />
          <TrustPanel trust={offer.trust} />
          <PriceHistory visits={visits} />
        </div>
      </div>
    </>
  )
}

const Missing = () => {
  const { t } = useWords()
  return (
    <Teaching icon="library" title={t('desk.offer.missing')} text={t('desk.offer.missingText')}>
      <LinkButton href={LIBRARY}>{t('desk.offer.back')}</LinkButton>
    </Teaching>
  )
}

type Shown = { offer: SavedOffer | undefined; visits: Observation[] }

/** One saved offer with everything that was read, computed and seen of it. */
export const OfferScreen = ({ offerId }: { offerId: string }) => {
  const { t } = useWords()
  const { library } = useApp()
  const subscribe = useCallback(
    (seen: Seen<Shown>) => watchSavedOffer(library, offerId, seen),
    [library, offerId],
  )
  return (
    <>
      <div className="mb-4" data-print="no">
        <LinkButton icon="back" href={LIBRARY}>
          {t('desk.offer.back')}
        </LinkButton>
      </div>
      <Loaded state={useWatched(subscribe)}>
        {({ offer, visits }) => (offer ? <Found offer={offer} visits={visits} /> : <Missing />)}
      </Loaded>
    </>
  )
}
