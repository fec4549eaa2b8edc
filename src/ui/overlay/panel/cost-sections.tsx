import { useMemo } from 'react'
import { today } from '../../../app/page/today'
import { packs } from '../../../data/packs'
import type { BuyerProfile } from '../../../domain/buyer'
import { assumptionsFor } from '../../../domain/landed-cost/assumptions-for'
import type { CostBuyer } from '../../../domain/landed-cost/cost-buyer'
import { priceForTarget } from '../../../domain/landed-cost/price-for-target'
import type { LandedCost } from '../../../domain/landed-cost/result'
import type { Listing } from '../../../domain/listing'
import type { Order } from '../../../domain/order'
import { Section } from '../../parts/section'
import { useUnits } from '../../parts/units'
import { useWords } from '../../parts/words'
import { editOf, type OwnValuesOf, rowForMissing } from './assumption-edit'
import { AssumptionList } from './assumption-list'
import type { Choosing } from './choose-variant'
import { CostAnswer } from './cost-answer'
import { CostLines } from './cost-lines'
import { Documents } from './documents'
import { ModesSection } from './modes-section'
import { PackSection } from './pack-section'
import { TargetPrice } from './target-price'

type Props = {
  listing: Listing
  buyer: BuyerProfile
  order: Order
  cost: LandedCost
  costBuyer: CostBuyer
  /** There when a variant must be chosen before there is a cost. */
  choosing: Choosing | undefined
  onBuyer: (buyer: BuyerProfile) => void
}

const DAY = today()

/** What it costs at the door: the answer, its picture, its lines, other ways to ship, and back from a target. */
export const CostSections = ({ listing, buyer, order, cost, costBuyer, choosing, onBuyer }: Props) => {
  const { t } = useWords()
  const rows = useMemo(() => assumptionsFor(order, costBuyer, packs, DAY), [order, costBuyer])
  const unit = useUnits()(listing.unit).one
  const { country, currency } = costBuyer
  const where: OwnValuesOf = { buyer, offerId: listing.offerId, country, currency, today: DAY, onBuyer }
  const editFor = (row: (typeof rows)[number] | undefined) => row && editOf(row, where)
  return (
    <>
      <CostAnswer
        cost={cost}
        unit={unit}
        choosing={choosing}
        editFor={(missing) => editFor(rowForMissing(rows, missing, costBuyer.mode))}
      />
      <Section
        // Folded while there is a variant to choose; opens by itself once it is chosen.
        key={choosing ? 'choosing' : 'chosen'}
        title={t('overlay.lines')}
        hint={t('overlay.lines.count', { count: cost.lines.length })}
        startsOpen={!choosing}
      >
        <CostLines
          cost={cost}
          editorFor={({ assumption }) => editFor(rows.find(({ id }) => id === assumption))}
        />
      </Section>
      <Section title={t('overlay.assumptions')} hint={t('overlay.assumptions.count', { count: rows.length })}>
        <AssumptionList rows={rows} editFor={(row) => editOf(row, where)} />
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
      <PackSection unit={unit} order={order} cost={cost} where={where} />
      <Documents country={country} />
    </>
  )
}
