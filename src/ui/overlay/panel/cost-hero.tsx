import type { LandedCost, Total } from '../../../domain/landed-cost/result'
import { showAmount, showMoney, showNumber } from '../../parts/amounts'
import { ConfidenceChip } from '../../parts/cost/confidence-chip'
import { useWords } from '../../parts/words'
import { Incomplete } from './incomplete'
import type { EditValue } from './own-value-form'

type Props = { cost: LandedCost; unit: string; editFor: (missing: string) => EditValue | undefined }

const Range = ({ total, currency }: { total: Extract<Total, { is: 'complete' }>; currency: string }) => {
  const { t, language } = useWords()
  const { low, high } = total.span
  if (low === high) return undefined
  return (
    <span>
      {t('common.range', {
        low: showAmount(low, currency, language),
        high: showAmount(high, currency, language),
      })}
    </span>
  )
}

const Whole = ({ cost, total }: { cost: LandedCost; total: Extract<Total, { is: 'complete' }> }) => {
  const { t, language } = useWords()
  const recovered = cost.afterTax.is === 'complete' && cost.afterTax.span.likely !== total.span.likely
  return (
    <div className="mt-1.5 text-sm text-soft">
      <p>
        {t('overlay.cost.total', { quantity: showNumber(cost.quantity, language) })}{' '}
        <span className="font-semibold text-ink">
          {showMoney(total.span.likely, cost.currency, language)}
        </span>{' '}
        <Range total={total} currency={cost.currency} />
      </p>
      {recovered && cost.afterTax.is === 'complete' ? (
        <p>
          {t('overlay.cost.after-tax', {
            amount: showMoney(cost.afterTax.span.likely, cost.currency, language),
          })}
        </p>
      ) : undefined}
    </div>
  )
}

/** The answer: what one unit costs at the buyer's door, with its range; or what is missing for an answer. */
export const CostHero = ({ cost, unit, editFor }: Props) => {
  const { t, language } = useWords()
  if (cost.perUnit.is === 'incomplete' || cost.cash.is === 'incomplete')
    return <Incomplete cost={cost} editFor={editFor} />
  const { likely } = cost.perUnit.span
  return (
    <div>
      <div className="flex items-end gap-2">
        <p className="text-2xl font-bold">
          <span className="text-faint">≈</span> {showMoney(likely, cost.currency, language)}
        </p>
        <p className="pb-1 text-sm text-soft">
          {t('overlay.cost.each')} {unit}
        </p>
        <span className="mb-1 ms-auto">
          <ConfidenceChip confidence={cost.confidence} />
        </span>
      </div>
      <p className="text-sm text-soft">
        <Range total={cost.perUnit} currency={cost.currency} /> · {cost.currency} · {t('overlay.estimate')}
      </p>
      <Whole cost={cost} total={cost.cash} />
    </div>
  )
}
