import { CurveSection } from '../../parts/cost/analysis/curve-section'
import { MarginSection } from '../../parts/cost/analysis/margin-section'
import { PaymentsSection } from '../../parts/cost/analysis/payments-section'
import { TargetSection } from '../../parts/cost/analysis/target-section'
import type { Choosing } from '../../parts/cost/answer/choose-variant'
import { CostLines } from '../../parts/cost/answer/cost-lines'
import { CodesSection } from '../../parts/cost/codes/codes-section'
import { Documents } from '../../parts/cost/documents'
import { FreightSection } from '../../parts/cost/freight/freight-section'
import { ModesSection } from '../../parts/cost/modes/modes-section'
import { rowForMissing } from '../../parts/cost/own/assumption-edit'
import { AssumptionList } from '../../parts/cost/own/assumption-list'
import { PackSection } from '../../parts/cost/pack/pack-section'
import type { CostWork } from '../../parts/cost/work/cost-work'
import { LedSection, SectionsProvider } from '../../parts/cost/work/sections'
import type { InputsInUse } from '../../parts/cost/work/use-inputs'
import { useWords } from '../../parts/words'
import { CostAnswer } from './cost-answer'

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
