import { ChooseVariant, type Choosing } from '../../parts/cost/answer/choose-variant'
import { CopyCost } from '../../parts/cost/answer/copy-cost'
import { CostHero } from '../../parts/cost/answer/cost-hero'
import { CostNotes } from '../../parts/cost/answer/cost-notes'
import { KeyFigures } from '../../parts/cost/answer/key-figures'
import { RateLine } from '../../parts/cost/answer/rate-line'
import { CostBar } from '../../parts/cost/cost-bar'
import type { EditValue } from '../../parts/cost/own/own-value-form'
import type { CostWork } from '../../parts/cost/work/cost-work'
import type { InputsInUse } from '../../parts/cost/work/use-inputs'
import { useWords } from '../../parts/words'

type Props = {
  work: CostWork
  inputs: InputsInUse
  choosing: Choosing | undefined
  editForMissing: (missing: string) => EditValue | undefined
}

const TryOut = ({ inputs }: { inputs: InputsInUse }) => {
  const { t } = useWords()
  return (
    <label className="inline-flex min-h-8 items-center gap-1.5 text-xs text-soft">
      <input
        type="checkbox"
        checked={inputs.trying}
        onChange={inputs.trying ? inputs.discard : inputs.tryOut}
        className="size-4 accent-current"
      />
      {t('panel.try')}
    </label>
  )
}

/** The figure or its holes, the picture of its parts, and what to know beside it. */
export const CostAnswer = ({ work, inputs, choosing, editForMissing }: Props) => {
  const { t } = useWords()
  const { cost } = work
  return (
    <section aria-label={t('overlay.cost')} className="flex flex-col gap-3 border-t border-line px-4 py-4">
      <div className="flex items-center justify-between gap-2">
        <h3 className="text-xs font-semibold tracking-wide text-soft uppercase">{t('overlay.cost')}</h3>
        {choosing ? undefined : <TryOut inputs={inputs} />}
      </div>
      {choosing ? (
        <ChooseVariant {...choosing} editFor={editForMissing} />
      ) : (
        <>
          <CostHero work={work} editForMissing={editForMissing} />
          <CostBar cost={cost} />
          <KeyFigures cost={cost} />
          <RateLine work={work} />
          <CostNotes notes={cost.notes} />
          <CopyCost work={work} />
        </>
      )}
    </section>
  )
}
