import type { ReactNode } from 'react'
import { PaymentsSection } from '../../parts/cost/analysis/payments-section'
import { CodesSection } from '../../parts/cost/codes/codes-section'
import { Documents } from '../../parts/cost/documents'
import { FreightSection } from '../../parts/cost/freight/freight-section'
import { AssumptionList } from '../../parts/cost/own/assumption-list'
import { PackSection } from '../../parts/cost/pack/pack-section'
import type { CostWork } from '../../parts/cost/work/cost-work'
import { LedSection } from '../../parts/cost/work/sections'
import { useWords } from '../words'
import { Card } from './card'

/** What the buyer can decide about it, block by block; `order` is what is bought. */
export const BenchChoices = ({ work, order }: { work: CostWork; order: ReactNode }) => {
  const { t } = useWords()
  const { rows, cost, costBuyer, unit, where } = work
  return (
    <Card label={t('workbench.choices')}>
      {order}
      <FreightSection work={work} />
      <CodesSection work={work} />
      <PaymentsSection work={work} />
      <LedSection
        id="rests"
        title={t('workbench.rests')}
        hint={t('overlay.assumptions.count', { count: rows.length })}
      >
        <AssumptionList rows={rows} editFor={work.editRow} />
      </LedSection>
      <PackSection unit={unit} order={work.order} cost={cost} where={where} />
      <Documents country={costBuyer.country} />
    </Card>
  )
}
