import type { CandidateDuty } from '../../../../domain/goods-code/candidate-duty'
import { showNumber } from '../../amounts'
import { FieldLabel, INPUT } from '../../field-label'
import { useWords } from '../../words'
import { showCode } from '../show-code'

type Props = {
  /** The heading or subheading the lines stand under. */
  whole: string
  lines: CandidateDuty['lines']
  value: string
  onChange: (code: string) => void
}

/** The country's own line, for a buyer whose broker named it: with it the duty is one figure. */
export const ExactLine = ({ whole, lines, value, onChange }: Props) => {
  const { t, language } = useWords()
  const byCode = [...lines].sort((a, b) => a.code.localeCompare(b.code))
  return (
    <FieldLabel label={t('panel.code.exact')}>
      {({ id }) => (
        <select id={id} className={INPUT} value={value} onChange={(event) => onChange(event.target.value)}>
          <option value={whole}>{t('panel.code.exact-none', { code: showCode(whole) })}</option>
          {byCode.map(({ code, percent, printed }) => (
            <option key={code} value={code}>
              {showCode(code)} ·{' '}
              {percent === null
                ? (printed ?? t('panel.code.no-figure'))
                : `${showNumber(percent, language, 2)} %`}
            </option>
          ))}
        </select>
      )}
    </FieldLabel>
  )
}
