import type { Severity, Warning } from '../../../domain/warnings/warning'
import { Note, type Tone } from '../../parts/note'
import { sayCode } from '../../parts/say-code'
import { useWords } from '../../parts/words'

const TONES: Record<Severity, Tone> = { high: 'bad', medium: 'warn', low: 'plain' }

/** What to know before believing price and terms, gravest first, as the domain ordered them. */
export const Warnings = ({ warnings }: { warnings: Warning[] }) => {
  const { t } = useWords()
  return (
    <ul aria-label={t('overlay.warnings')} className="flex flex-col gap-1.5">
      {warnings.map(({ code, severity, params, at }) => (
        <li key={`${code} ${at}`} title={t('parts.read-at', { at })}>
          <Note tone={TONES[severity]}>{sayCode(t, `trust.warning.${code}`, params)}</Note>
        </li>
      ))}
    </ul>
  )
}
