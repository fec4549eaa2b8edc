import { useState } from 'react'
import { today } from '../../../app/page/today'
import { packs } from '../../../data/packs'
import type { BuyerProfile } from '../../../domain/buyer'
import { knownValue } from '../../../domain/field'
import type { CostBuyer } from '../../../domain/landed-cost/cost-buyer'
import { priceForTarget } from '../../../domain/landed-cost/price-for-target'
import type { LandedCost } from '../../../domain/landed-cost/result'
import type { Listing } from '../../../domain/listing'
import type { Order } from '../../../domain/order'
import { Section } from '../../parts/section'
import { useWords } from '../../parts/words'
import { editOf, editOfLine, type OwnValuesOf } from './assumption-edit'
import { CostBar } from './cost-bar'
import { CostHero } from './cost-hero'
import { CostLines } from './cost-lines'
import { CostNotes } from './cost-notes'
import { ModesSection } from './modes-section'
import { PackSection } from './pack-section'
import { TargetPrice } from './target-price'

type Props = {
  listing: Listing
  buyer: BuyerProfile
  order: Order
  cost: LandedCost
  costBuyer: CostBuyer
  onBuyer: (buyer: BuyerProfile) => void
}

const DAY = today()

/** What it costs at the door: the answer, its picture, its lines, other ways to ship, and back from a target. */
export const CostSections = ({ listing, buyer, order, cost, costBuyer, onBuyer }: Props) => {
  const { t } = useWords()
  const [openLine, setOpenLine] = useState<string>()
  const unit = knownValue(listing.unit) ?? t('overlay.unit.word')
  const where: OwnValuesOf = {
    buyer,
    offerId: listing.offerId,
    country: costBuyer.country,
    currency: costBuyer.currency,
    today: DAY,
    onBuyer,
  }
  return (
    <>
      <section aria-label={t('overlay.cost')} className="flex flex-col gap-3 border-t border-line px-4 py-4">
        <h3 className="text-xs font-semibold tracking-wide text-soft uppercase">{t('overlay.cost')}</h3>
        <CostHero cost={cost} unit={unit} editFor={(missing) => editOf(missing, where)} />
        <CostBar cost={cost} />
        <CostNotes notes={cost.notes} />
      </section>
      <Section
        title={t('overlay.lines')}
        hint={t('overlay.lines.count', { count: cost.lines.length })}
        startsOpen
      >
        <CostLines
          cost={cost}
          openLine={openLine}
          onOpen={setOpenLine}
          editorFor={(line) => editOfLine(line, where)}
        />
      </Section>
      <ModesSection
        order={order}
        costBuyer={costBuyer}
        day={DAY}
        onMode={(mode) => onBuyer({ ...buyer, mode })}
      />
      <Section title={t('overlay.target')}>
        <TargetPrice
          currency={cost.currency}
          unit={unit}
          priceFor={(target) => priceForTarget(order, costBuyer, packs, DAY, target)}
        />
      </Section>
      <PackSection order={order} cost={cost} where={where} />
    </>
  )
}
