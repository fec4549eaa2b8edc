import { type ReactNode, useRef } from 'react'
import type { OfferView } from '../../../app/page/offer-view'
import type { Choice } from '../../../domain/choice'
import type { Listing } from '../../../domain/listing'
import type { Observation } from '../../../domain/observation'
import { Section } from '../../parts/section'
import { useWords } from '../../parts/words'
import { HistoryBlock } from './history-block'
import { OrderBlock } from './order-block'
import { SourcesBlock } from './sources-block'
import { SupplierBlock } from './supplier-block'
import { Warnings } from './warnings'

type Props = {
  listing: Listing
  choice: Choice
  view: OfferView
  observations: Observation[]
  onChoose: (choice: Choice) => void
  /** What it costs at the door; it can lead back to where variants are chosen. */
  cost: (goToVariants: () => void) => ReactNode
}

/** Top to bottom: what is ordered, what to beware of, what it costs, who sells it, where it all comes from. */
export const OfferSections = ({ listing, choice, view, observations, onChoose, cost }: Props) => {
  const { t } = useWords()
  const { score } = view.trust
  // Where the price stands it is said already that there is none.
  const warnings = view.warnings.filter(({ code }) => code !== 'price-hidden')
  const order = useRef<HTMLDivElement>(null)
  // The first radio button takes the focus, and with it comes into view.
  const goToVariants = () => order.current?.querySelector<HTMLInputElement>('input[type="radio"]')?.focus()
  return (
    <>
      <div ref={order}>
        <OrderBlock listing={listing} choice={choice} view={view} onChoose={onChoose} />
      </div>
      {warnings.length > 0 ? (
        <div className="px-4 pb-4">
          <Warnings warnings={warnings} />
        </div>
      ) : undefined}
      {cost(goToVariants)}
      <Section
        title={t('overlay.supplier')}
        hint={score === undefined ? t('overlay.trust.no-score') : `${Math.round(score)} / 100`}
        startsOpen
      >
        <SupplierBlock supplier={listing.supplier} report={view.trust} />
      </Section>
      <Section
        title={t('overlay.history')}
        hint={t('overlay.history.visits', { count: observations.length })}
      >
        <HistoryBlock observations={observations} />
      </Section>
      <Section title={t('overlay.sources')}>
        <SourcesBlock listing={listing} />
      </Section>
      <p className="border-t border-line px-4 py-3 text-2xs text-faint">{t('overlay.planning')}</p>
    </>
  )
}
