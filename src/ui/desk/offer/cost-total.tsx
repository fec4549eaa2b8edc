import type { Total } from '../../../domain/landed-cost/result'
import { sayMissing } from '../../parts/cost/say-missing'
import { useWords } from '../words'

type Props = { name: string; total: Total; currency: string; big?: boolean }

/** A total with its range; an incomplete one never looks like a total. */
export const CostTotal = ({ name, total, currency, big = false }: Props) => {
  const { t, format } = useWords()
  if (total.is === 'incomplete')
    return (
      <div>
        <dt className="text-xs text-soft">{name}</dt>
        <dd>
          <span className="text-base font-semibold text-warn">{t('common.incomplete')}</span>
          <span className="block text-xs text-soft">
            {t('desk.cost.incompleteText', {
              missing: sayMissing(t, total.missing),
            })}
          </span>
          <span className="block text-xs text-faint">
            {t('desk.cost.knownSoFar', { amount: format.money(total.knownSoFar.likely, currency) })}
          </span>
        </dd>
      </div>
    )
  const { low, likely, high } = total.span
  return (
    <div>
      <dt className="text-xs text-soft">{name}</dt>
      <dd>
        <span className={big ? 'text-2xl font-semibold' : 'text-lg font-semibold'}>
          {format.money(likely, currency)}
        </span>
        {low !== high && (
          <span className="block text-xs text-soft">
            {t('common.range', { low: format.amount(low, currency), high: format.amount(high, currency) })}
          </span>
        )}
      </dd>
    </div>
  )
}
