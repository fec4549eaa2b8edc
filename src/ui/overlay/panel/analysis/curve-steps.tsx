import type { CurveStep } from '../../../../domain/landed-cost/analysis'
import type { Units } from '../../../parts/units'
import { useWords } from '../../../parts/words'
import { sayStep } from './say-step'

/**
 * Every new carton is a small step of its own; those are said once. Where a formal entry begins, the charge of the
 * informal one ends, which says nothing more.
 */
const named = (steps: CurveStep[]): CurveStep[] => {
  const formal = new Set(steps.filter(({ code }) => code === 'formal-entry').map(({ at }) => at))
  return steps.filter(({ code, at }) => code !== 'carton' && !(code === 'minimum-charge' && formal.has(at)))
}

const SHOWN = 10

/** Why the unit cost jumps, step by step, in words. */
export const CurveSteps = ({ steps, units }: { steps: CurveStep[]; units: Units }) => {
  const words = useWords()
  const { t } = words
  const shown = named(steps).slice(0, SHOWN)
  const cartons = steps.filter(({ code }) => code === 'carton').length
  if (shown.length === 0 && cartons === 0) return undefined
  return (
    <div className="text-xs">
      <p className="mb-1 font-medium text-soft">{t('panel.curve.steps')}</p>
      <ul className="flex flex-col gap-0.5">
        {shown.map((step) => (
          <li key={`${step.code} ${step.at}`} className="flex gap-2">
            <span className="w-28 shrink-0 font-medium">
              {t('panel.curve.from', { quantity: units.count(step.at) })}
            </span>
            <span className="min-w-0 flex-1 text-soft">{sayStep(words, step)}</span>
          </li>
        ))}
        {cartons > 0 ? (
          <li className="text-soft">{t('panel.curve.cartons', { count: cartons })}</li>
        ) : undefined}
      </ul>
    </div>
  )
}
