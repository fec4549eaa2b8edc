import type { CurveStep } from '../../../../domain/landed-cost/analysis'
import type { Units } from '../../units'
import { useWords } from '../../words'
import { sayStep } from './say-step'
import { toldSteps } from './told-steps'

/** Why the unit cost jumps, step by step, in words. */
export const CurveSteps = ({ steps, units }: { steps: CurveStep[]; units: Units }) => {
  const words = useWords()
  const { t } = words
  const { single, often } = toldSteps(steps)
  if (steps.length === 0) return undefined
  return (
    <div className="text-xs">
      <p className="mb-1 font-medium text-soft">{t('panel.curve.steps')}</p>
      <ul className="flex flex-col gap-0.5">
        {single.map((step) => (
          <li key={`${step.code} ${step.at}`} className="flex gap-2">
            <span className="w-28 shrink-0 font-medium">
              {t('panel.curve.from', { quantity: units.count(step.at) })}
            </span>
            <span className="min-w-0 flex-1 text-soft">{sayStep(words, step)}</span>
          </li>
        ))}
        {often.map(({ first, count }) => (
          <li key={first.code} className="text-soft">
            {t('panel.curve.often', {
              step: t(`panel.step-often.${first.code}`),
              count,
              quantity: units.count(first.at),
            })}
          </li>
        ))}
      </ul>
    </div>
  )
}
