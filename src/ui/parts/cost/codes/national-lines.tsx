import type { CandidateDuty } from '../../../../domain/goods-code/candidate-duty'
import { showNumber } from '../../amounts'
import { useWords } from '../../words'
import { showCode } from '../show-code'

/** A heading may hold dozens: the cheapest and dearest are what the range is made of. */
const SHOWN = 8

/** The country's own lines under a code, cheapest first, as far as there is room. */
export const NationalLines = ({ lines }: Pick<CandidateDuty, 'lines'>) => {
  const { t, language } = useWords()
  if (lines.length === 0) return undefined
  const more = lines.length - SHOWN
  return (
    <div className="text-xs text-soft">
      <p className="mb-0.5 font-medium">{t('panel.code.lines')}</p>
      <ul>
        {lines.slice(0, SHOWN).map(({ code, percent, printed }) => (
          <li key={code} className="flex justify-between gap-2">
            <span>{showCode(code)}</span>
            <span className="text-end">
              {percent === null
                ? (printed ?? t('panel.code.no-figure'))
                : `${showNumber(percent, language, 2)} %`}
            </span>
          </li>
        ))}
      </ul>
      {more > 0 ? <p>{t('panel.code.more-lines', { count: more })}</p> : undefined}
    </div>
  )
}
