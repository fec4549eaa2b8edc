import type { LandedCost } from '../../../domain/landed-cost/result'
import { CostBar } from '../../parts/cost/cost-bar'
import { useWords } from '../../parts/words'
import { ChooseVariant, type Choosing } from './choose-variant'
import { CostHero } from './cost-hero'
import { CostNotes } from './cost-notes'
import { KeyFigures } from './key-figures'
import type { EditValue } from './own-value-form'

type Props = {
  cost: LandedCost
  unit: string
  choosing: Choosing | undefined
  editFor: (missing: string) => EditValue | undefined
}

/** The figure or its holes, the picture of its parts, and what to know beside it. */
export const CostAnswer = ({ cost, unit, choosing, editFor }: Props) => {
  const { t } = useWords()
  return (
    <section aria-label={t('overlay.cost')} className="flex flex-col gap-3 border-t border-line px-4 py-4">
      <h3 className="text-xs font-semibold tracking-wide text-soft uppercase">{t('overlay.cost')}</h3>
      {choosing ? (
        <ChooseVariant {...choosing} editFor={editFor} />
      ) : (
        <>
          <CostHero cost={cost} unit={unit} editFor={editFor} />
          <CostBar cost={cost} />
          <KeyFigures cost={cost} />
          <CostNotes notes={cost.notes} />
        </>
      )}
    </section>
  )
}
