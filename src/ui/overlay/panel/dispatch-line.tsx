import type { DispatchStep } from '../../../domain/listing'
import { sayDuration } from '../../parts/say-duration'
import { useWords } from '../../parts/words'

type Props = { steps: DispatchStep[]; applies: DispatchStep | undefined; quantity: number }

const useBounds = () => {
  const { t } = useWords()
  return ({ from, to }: DispatchStep): string => {
    if (from !== undefined && to !== undefined) return `${from}–${to}`
    if (to !== undefined) return `≤ ${to}`
    return from !== undefined ? `≥ ${from}` : t('overlay.dispatch.unbounded')
  }
}

/** The promise for this quantity; where the page does not tie promises to quantities, all of them. */
export const DispatchLine = ({ steps, applies, quantity }: Props) => {
  const { t } = useWords()
  const bounds = useBounds()
  if (steps.length === 0) return <p className="text-sm text-soft">{t('overlay.dispatch.unknown')}</p>
  return (
    <div className="text-sm">
      <p className={applies ? 'font-medium' : 'text-warn'}>
        {applies
          ? t('overlay.dispatch.for', { quantity, time: sayDuration(t, applies.hours) })
          : t('overlay.dispatch.unclear', { quantity })}
      </p>
      <ul className="mt-1 text-xs text-soft">
        {steps.map((step) => (
          <li key={`${step.text}${step.hours}${step.from ?? ''}`}>
            <bdi>{bounds(step)}</bdi>: {sayDuration(t, step.hours)} <span lang="zh">{step.text}</span>
          </li>
        ))}
      </ul>
    </div>
  )
}
