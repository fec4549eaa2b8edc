import type { LandedCost, Total } from '../../../../domain/landed-cost/result'
import { showAmount, showMoney, showNumber } from '../../amounts'
import { useWords } from '../../words'
import { ConfidenceChip } from '../confidence-chip'
import type { EditValue } from '../own/own-value-form'
import type { CostWork } from '../work/cost-work'
import { Causes } from './causes'
import { Incomplete } from './incomplete'

type Complete = Extract<Total, { is: 'complete' }>
type Props = { work: CostWork; editForMissing: (missing: string) => EditValue | undefined }

const useRange = ({ span: { low, high } }: Complete, currency: string): string | undefined => {
  const { t, language } = useWords()
  if (low === high) return undefined
  return t('common.range', {
    low: showAmount(low, currency, language),
    high: showAmount(high, currency, language),
  })
}

const Whole = ({ cost, total }: { cost: LandedCost; total: Complete }) => {
  const { t, language } = useWords()
  const range = useRange(total, cost.currency)
  const recovered = cost.afterTax.is === 'complete' && cost.afterTax.span.likely !== total.span.likely
  return (
    <div className="mt-1.5 text-sm text-soft">
      <p>
        {t('overlay.cost.total', { quantity: showNumber(cost.quantity, language) })}{' '}
        <span className="font-semibold text-ink">
          {showMoney(total.span.likely, cost.currency, language)}
        </span>{' '}
        {range}
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

const Each = ({ work, total }: { work: CostWork; total: Complete }) => {
  const { t, language } = useWords()
  const { cost, unit } = work
  const range = useRange(total, cost.currency)
  return (
    <>
      <div className="flex flex-wrap items-end gap-x-2">
        <p className="text-2xl font-bold whitespace-nowrap">
          <span className="text-faint">≈</span> {showMoney(total.span.likely, cost.currency, language)}
        </p>
        <p className="pb-1 text-sm text-soft">
          {t('overlay.cost.each')} {unit}
        </p>
        <span className="mb-1 ms-auto">
          <ConfidenceChip confidence={cost.confidence} />
        </span>
      </div>
      <p className="text-sm text-soft">
        {range ? t('panel.range', { range, currency: cost.currency }) : cost.currency} ·{' '}
        {t('overlay.estimate')}
      </p>
    </>
  )
}

/** The answer: what one unit costs at the buyer's door, how sure that is and why; or what an answer lacks. */
export const CostHero = ({ work, editForMissing }: Props) => {
  const { cost } = work
  if (cost.perUnit.is === 'incomplete' || cost.cash.is === 'incomplete')
    return <Incomplete cost={cost} editFor={editForMissing} />
  return (
    <div>
      <Each work={work} total={cost.perUnit} />
      <Whole cost={cost} total={cost.cash} />
      <Causes work={work} />
    </div>
  )
}
