import { useWords } from '../../parts/words'
import { CurveSection } from './analysis/curve-section'
import { MarginSection } from './analysis/margin-section'
import { PaymentsSection } from './analysis/payments-section'
import { TargetSection } from './analysis/target-section'
import { rowForMissing } from './assumption-edit'
import { AssumptionList } from './assumption-list'
import type { Choosing } from './choose-variant'
import { CodesSection } from './codes/codes-section'
import { CostAnswer } from './cost-answer'
import { CostLines } from './cost-lines'
import { Documents } from './documents'
import { FreightSection } from './freight/freight-section'
import { ModesSection } from './modes-section'
import { PackSection } from './pack-section'
import type { CostWork } from './work/cost-work'
import { LedSection, SectionsProvider } from './work/sections'
import type { InputsInUse } from './work/use-inputs'

type Props = {
  work: CostWork
  inputs: InputsInUse
  /** There when a variant must be chosen before there is a cost. */
  choosing: Choosing | undefined
}

/** What it costs at the door: the answer, its lines, and block by block what the buyer can decide about it. */
export const CostSections = ({ work, inputs, choosing }: Props) => {
  const { t } = useWords()
  const { rows, cost, costBuyer, order, unit, where } = work
  return (
    <SectionsProvider>
      <CostAnswer
        work={work}
        inputs={inputs}
        choosing={choosing}
        editForMissing={(missing) => work.editFor(rowForMissing(rows, missing, costBuyer.mode)?.id)}
      />
      <LedSection
        id="lines"
        // Folded while there is a variant to choose; opens by itself once it is chosen.
        key={choosing ? 'choosing' : 'chosen'}
        title={t('overlay.lines')}
        hint={t('overlay.lines.count', { count: cost.lines.length })}
        startsOpen={!choosing}
      >
        <CostLines work={work} />
      </LedSection>
      <ModesSection work={work} />
      <FreightSection work={work} />
      <CodesSection work={work} />
      <CurveSection work={work} />
      <TargetSection work={work} />
      <MarginSection work={work} />
      <PaymentsSection work={work} />
      <LedSection
        id="rests"
        title={t('overlay.assumptions')}
        hint={t('overlay.assumptions.count', { count: rows.length })}
      >
        <AssumptionList rows={rows} editFor={work.editRow} />
      </LedSection>
      <PackSection unit={unit} order={order} cost={cost} where={where} />
      <Documents country={costBuyer.country} />
    </SectionsProvider>
  )
}
