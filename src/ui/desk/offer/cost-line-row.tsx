import type { CostLine } from '../../../domain/landed-cost/result'
import { LineAmount } from '../../parts/cost/line-amount'
import { lineName } from '../../parts/cost/line-name'
import { LineWorking } from '../../parts/cost/line-working'
import { useWords } from '../words'

type Props = { line: CostLine; currency: string }

/** One charge; its working, rule and source unfold under it. */
export const CostLineRow = ({ line, currency }: Props) => {
  const { t } = useWords()
  return (
    <details className="border-t border-line">
      <summary className="flex items-start justify-between gap-4 py-2 text-sm hover:text-accent">
        <span>
          {lineName(t, line.id)}
          {line.recoverable && <span className="ms-2 text-2xs text-good">{t('parts.line.recoverable')}</span>}
        </span>
        <LineAmount line={line} currency={currency} />
      </summary>
      <div className="pb-3 ps-4">
        <LineWorking line={line} currency={currency} />
      </div>
    </details>
  )
}
