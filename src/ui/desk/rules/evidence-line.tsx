import type { Evidence } from '../../../domain/landed-cost/estimate'
import { sayCode } from '../../parts/say-code'
import { useWords } from '../words'

/** Who says so, how sure that is, and of what day. */
export const EvidenceLine = ({ evidence }: { evidence: Evidence }) => {
  const { t, format } = useWords()
  const { basis, source, asOf } = evidence
  return (
    <span className="block text-2xs text-faint">
      <span className={basis === 'recalled' ? 'font-medium text-warn' : 'font-medium'}>
        {sayCode(t, `cost.basis.${basis}`)}
      </span>
      : {source}
      {asOf && ` · ${format.day(asOf)}`}
    </span>
  )
}
