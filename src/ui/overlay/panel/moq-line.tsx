import type { MoqCheck } from '../../../domain/moq-check'
import { showYuan } from '../../parts/amounts'
import { Note } from '../../parts/note'
import type { Units } from '../../parts/units'
import { useWords } from '../../parts/words'

type Props = { check: MoqCheck; unit: Units }

const MixedHint = ({ mixed }: { mixed: NonNullable<Extract<MoqCheck, { is: 'short' }>['mixed']> }) => {
  const { t, language } = useWords()
  const from = [
    ...(mixed.minYuan === undefined ? [] : [showYuan(mixed.minYuan, language)]),
    ...(mixed.minCount === undefined ? [] : [t('common.units', { count: mixed.minCount })]),
  ]
  return (
    <p>
      {from.length > 0 ? t('overlay.moq.mixed-from', { from: from.join(' / ') }) : t('overlay.moq.mixed')}
    </p>
  )
}

/** The seller's minimum against the buyer's quantity; an unknown minimum is said, never taken as met. */
export const MoqLine = ({ check, unit }: Props) => {
  const { t } = useWords()
  if (check.is === 'unknown') return <Note tone="warn">{t('overlay.moq.unknown')}</Note>
  const moq = unit.count(check.moq)
  if (check.is === 'met')
    return (
      <Note tone="good">
        {t(check.of === 'variant' ? 'overlay.moq.met-variant' : 'overlay.moq.met', { moq })}
      </Note>
    )
  const missing = unit.count(check.missing)
  return (
    <Note tone="bad">
      {t(check.of === 'variant' ? 'overlay.moq.short-variant' : 'overlay.moq.short', { moq, missing })}
      {check.mixed ? <MixedHint mixed={check.mixed} /> : undefined}
    </Note>
  )
}
