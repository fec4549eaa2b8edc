import type { RefreshOutcome } from '../../../app/rates/refresh-outcome'
import { Note, type Tone } from '../../parts/note'
import { sayCode } from '../../parts/say-code'
import type { Format } from '../format'
import { useWords } from '../words'

const TONES: Record<RefreshOutcome['kind'], Tone> = {
  updated: 'good',
  unchanged: 'plain',
  offline: 'warn',
  refused: 'warn',
  unreadable: 'warn',
  'looks-wrong': 'bad',
  'no-permission': 'plain',
}

const paramsOf = (outcome: RefreshOutcome, format: Format): Record<string, string | number> => {
  switch (outcome.kind) {
    case 'updated':
      return { date: format.day(outcome.asOf), source: outcome.source }
    case 'unchanged':
      return { date: format.day(outcome.asOf) }
    case 'refused':
      return { status: outcome.status }
    case 'looks-wrong':
      return { currencies: outcome.currencies.join(', ') || '—' }
    default:
      return {}
  }
}

type Props = { tried: { at: string; outcome: RefreshOutcome } }

/** How the last question for rates went, and when it was asked. */
export const RatesOutcome = ({ tried: { at, outcome } }: Props) => {
  const { t, format } = useWords()
  const dropped = (outcome.kind === 'updated' && outcome.left) || []
  return (
    <div role="status" className="flex flex-col gap-2">
      <Note tone={TONES[outcome.kind]}>
        {sayCode(t, `rates.outcome.${outcome.kind}`, paramsOf(outcome, format))}{' '}
        <span className="text-soft">{t('rates.tried', { date: format.day(at) })}</span>
      </Note>
      {dropped.length > 0 && (
        <Note tone="warn">{t('rates.outcome.left', { currencies: dropped.join(', ') })}</Note>
      )}
    </div>
  )
}
