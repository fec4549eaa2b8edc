import { ChooseVariant } from '../../parts/cost/answer/choose-variant'
import { CostHero } from '../../parts/cost/answer/cost-hero'
import { CostNotes } from '../../parts/cost/answer/cost-notes'
import { KeyFigures } from '../../parts/cost/answer/key-figures'
import { RateLine } from '../../parts/cost/answer/rate-line'
import { CostBar } from '../../parts/cost/cost-bar'
import { rowForMissing } from '../../parts/cost/own/assumption-edit'
import type { CostWork } from '../../parts/cost/work/cost-work'
import { useWords } from '../../parts/words'
import { Panel } from '../parts/panel'
import { ExportBar } from './export-bar'

type Props = {
  work: CostWork
  /** There when a variant must be chosen before there is a cost: what would still be missing after it. */
  choosing: string[] | undefined
  onGoToOrder: () => void
  name?: string | undefined
}

/** The figure or its holes, the picture of its parts, what to know beside it, and the ways to take it along. */
export const BenchAnswer = ({ work, choosing, onGoToOrder, name }: Props) => {
  const { t } = useWords()
  const { cost, rows, costBuyer } = work
  const editFor = (missing: string) => work.editFor(rowForMissing(rows, missing, costBuyer.mode)?.id)
  return (
    <Panel
      title={t('workbench.title')}
      {...(choosing ? {} : { aside: <ExportBar work={work} name={name} /> })}
    >
      {choosing ? (
        <ChooseVariant stillMissing={choosing} onGo={onGoToOrder} editFor={editFor} />
      ) : (
        <div className="flex flex-col gap-4">
          <CostHero work={work} editForMissing={editFor} />
          <CostBar cost={cost} />
          <KeyFigures cost={cost} />
          <RateLine work={work} />
          <CostNotes notes={cost.notes} />
          <p className="text-2xs text-faint">{t('overlay.planning')}</p>
        </div>
      )}
    </Panel>
  )
}
