import { type ReactNode, useMemo, useState } from 'react'
import { viewOffer } from '../../../app/page/offer-view'
import type { PageSession } from '../../../app/page/page-session'
import { openDesk } from '../../../app/page/saves'
import { today } from '../../../app/page/today'
import { categoryPriors } from '../../../data/category-priors'
import { glossary } from '../../../data/glossary'
import { packs } from '../../../data/packs'
import type { BuyerProfile } from '../../../domain/buyer'
import type { Choice } from '../../../domain/choice'
import { knownValue } from '../../../domain/field'
import { firstChoice } from '../../../domain/first-choice'
import { readableTitle } from '../../../domain/gloss-title'
import type { Listing } from '../../../domain/listing'
import { glossText } from '../../parts/gloss-text'
import { useWords } from '../../parts/words'
import { missedFacts } from './field-states'
import { GlossProvider } from './gloss'
import { OfferSections } from './offer-sections'
import { SaveBar } from './save-bar'
import { summaryLine } from './summary-line'
import { TitleBlock } from './title-block'
import { useSaving } from './use-saving'

type Props = {
  listing: Listing
  buyer: BuyerProfile
  session: PageSession
  frame: (footer: ReactNode, body: ReactNode) => ReactNode
  onBuyer: (buyer: BuyerProfile) => void
}

const DAY = today()

/** One offer, read: keeps the choice and the saving, computes the view, hands both to what draws. */
export const OfferPanel = ({ listing, buyer, session, frame, onBuyer }: Props) => {
  const { t, language } = useWords()
  const saving = useSaving(listing.offerId)
  const [picked, setPicked] = useState(session.choice)
  const choice = picked ?? firstChoice(listing, buyer.usualQuantity)
  const choose = (next: Choice) => {
    setPicked(next)
    session.setChoice(next)
  }
  const { observations } = saving
  const view = useMemo(
    () =>
      viewOffer(listing, { variantId: choice.variantId, quantity: choice.quantity }, buyer, observations, {
        packs,
        priors: categoryPriors,
        today: DAY,
      }),
    [listing, choice.variantId, choice.quantity, buyer, observations],
  )
  const gloss = (chinese: string) => glossText(chinese, glossary, language)
  const title = knownValue(listing.title)
  const english = useMemo(() => title && readableTitle(title, glossary, language), [title, language])
  const toSave = {
    listing,
    choice,
    trust: view.trust,
    ...(view.cost ? { cost: view.cost } : {}),
  }
  const footer = (
    <SaveBar
      state={saving.state}
      summary={summaryLine(t, language, view)}
      onSave={() => saving.save(toSave)}
      onUndo={saving.undo}
      onDesk={() => void openDesk(saving.state.is === 'saved' ? `#/offer/${listing.offerId}` : '#/')}
    />
  )
  return frame(
    footer,
    <GlossProvider value={gloss}>
      <TitleBlock listing={listing} english={english || undefined} missed={missedFacts(listing)} />
      <OfferSections
        listing={listing}
        choice={choice}
        buyer={buyer}
        view={view}
        observations={observations}
        onChoose={choose}
        onBuyer={onBuyer}
      />
    </GlossProvider>,
  )
}
