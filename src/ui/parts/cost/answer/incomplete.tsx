import type { LandedCost } from '../../../../domain/landed-cost/result'
import { showMoney } from '../../amounts'
import { Icon } from '../../icon'
import { useWords } from '../../words'
import type { EditValue } from '../own/own-value-form'
import { sayMissing } from '../say-missing'
import { Holes } from './holes'

type Props = { cost: LandedCost; editFor: (missing: string) => EditValue | undefined }

/** A sum with a hole is no total: the holes are named and can be filled; what is known is said to be a part. */
export const Incomplete = ({ cost, editFor }: Props) => {
  const { t, language } = useWords()
  if (cost.cash.is !== 'incomplete') return undefined
  const { missing, knownSoFar } = cost.cash
  return (
    <div role="status" className="rounded-md border border-dashed border-warn bg-warn-wash px-3 py-2.5">
      <p className="flex items-start gap-2 text-base font-semibold">
        <span className="mt-0.5 shrink-0 text-warn">
          <Icon name="question" size={18} />
        </span>
        {t('overlay.incomplete', { missing: sayMissing(t, missing) })}
      </p>
      <div className="mt-2">
        <Holes codes={missing} editFor={editFor} />
      </div>
      <p className="mt-2 text-xs text-soft">
        {t('overlay.incomplete.so-far', { amount: showMoney(knownSoFar.likely, cost.currency, language) })}
      </p>
    </div>
  )
}
