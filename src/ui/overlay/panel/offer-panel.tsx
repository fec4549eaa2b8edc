import { type ReactNode, useMemo, useState } from 'react'
import { viewOffer } from '../../../app/page/offer-view'
import type { PageSession } from '../../../app/page/page-session'
import { openDesk } from '../../../app/page/saves'
import { today } from '../../../app/page/today'
import { glossary } from '../../../data/glossary'
import type { BuyerProfile } from '../../../domain/buyer'
import type { Choice } from '../../../domain/choice'
import { knownValue } from '../../../domain/field'
import { firstChoice } from '../../../domain/first-choice'
import { readableTitle } from '../../../domain/gloss-title'
import type { Listing } from '../../../domain/listing'
import { ChangeBar } from '../../parts/cost/answer/change-bar'
import { useCodeAnswers } from '../../parts/cost/work/use-code-answers'
import { useCosts } from '../../parts/cost/work/use-costs'
import { useInputs } from '../../parts/cost/work/use-inputs'
import { GlossProvider } from '../../parts/gloss'
import { glossText } from '../../parts/gloss-text'
import { useWords } from '../../parts/words'
import { CostPart } from './cost-part'
import { missedFacts } from './field-states'
import { OfferSections } from './offer-sections'
import { SaveBar } from './save-bar'
import { summaryLine } from './summary-line'
import { TitleBlock } from './title-block'
import { useSaving } from './use-saving'
import { useGround } from './work/use-ground'

type Props = {
  listing: Listing
  buyer: BuyerProfile
  session: PageSession
  frame: (footer: ReactNode, body: ReactNode) => ReactNode
  onBuyer: (buyer: BuyerProfile) => void
}

const DAY = today()

/** One offer, read: keeps the choice and the saving, computes the views, hands them to what draws. */
export const OfferPanel = ({ listing, buyer, session, frame, onBuyer }: Props) => {
  const { t, language } = useWords()
  const saving = useSaving(listing.offerId)
  const [picked, setPicked] = useState(session.choice)
  const stored = { choice: picked ?? firstChoice(listing, buyer.usualQuantity), buyer }
  const inputs = useInputs(stored, (next) => {
    if (next.choice !== stored.choice) choose(next.choice)
    onBuyer(next.buyer)
  })
  const choose = (next: Choice) => {
    setPicked(next)
    session.setChoice(next)
  }
  const ground = useGround(listing, buyer.country)
  const code = useCodeAnswers(ground.state.is === 'ready' ? ground.state.ground : undefined)
  const costs = useCosts(listing, inputs, code.ground, DAY)
  const { observations } = saving
  const { choice } = inputs.now
  const view = useMemo(
    () => viewOffer(listing, { variantId: choice.variantId, quantity: choice.quantity }, observations, DAY),
    [listing, choice.variantId, choice.quantity, observations],
  )
  const gloss = (chinese: string) => glossText(chinese, glossary, language)
  const title = knownValue(listing.title)
  const english = useMemo(() => title && readableTitle(title, glossary, language), [title, language])
  const toSave = {
    listing,
    choice: inputs.base.choice,
    trust: view.trust,
    ...(costs.base ? { cost: costs.base.cost } : {}),
  }
  const footer = (
    <>
      <ChangeBar inputs={inputs} difference={costs.difference} />
      <SaveBar
        state={saving.state}
        summary={summaryLine(t, language, { ground: ground.state.is, view: costs.base })}
        onSave={() => saving.save(toSave)}
        onUndo={saving.undo}
        onDesk={() => void openDesk(saving.state.is === 'saved' ? `#/offer/${listing.offerId}` : '#/')}
      />
    </>
  )
  return frame(
    footer,
    <GlossProvider value={gloss}>
      <TitleBlock listing={listing} english={english || undefined} missed={missedFacts(listing)} />
      <OfferSections
        listing={listing}
        choice={choice}
        view={view}
        observations={observations}
        onChoose={(next) => inputs.change({ ...inputs.now, choice: next }, 'choice')}
        cost={(goToVariants) => (
          <CostPart
            listing={listing}
            inputs={inputs}
            ground={ground}
            code={code}
            costs={costs}
            day={DAY}
            onGoToVariants={goToVariants}
            onTarget={session.setNegotiationTarget}
            onBuyer={onBuyer}
          />
        )}
      />
    </GlossProvider>,
  )
}
