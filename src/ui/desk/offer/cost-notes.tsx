import type { LandedCost } from '../../../domain/landed-cost/result'
import { causeName } from '../../parts/cost/cause-name'
import { useWords } from '../words'

/** What makes the range, largest first: the total with that one thing at its low and at its high. */
export const CostCauses = ({ cost }: { cost: LandedCost }) => {
  const { t, format } = useWords()
  if (cost.causes.length === 0) return null
  return (
    <details>
      <summary className="text-sm font-semibold text-accent">{t('desk.cost.causes')}</summary>
      <ul className="mt-2">
        {cost.causes.map(({ variable, low, high }) => (
          <li key={variable} className="flex justify-between gap-4 border-t border-line py-1.5 text-sm">
            <span className="text-soft">{causeName(t, variable)}</span>
            <span>
              {t('common.range', {
                low: format.money(low, cost.currency),
                high: format.amount(high, cost.currency),
              })}
            </span>
          </li>
        ))}
      </ul>
    </details>
  )
}

/** What the freight was worked out from. */
export const CostShipment = ({ cost: { shipment } }: { cost: LandedCost }) => {
  const { t, format } = useWords()
  const { grossKg, cbm, cartons, chargeable } = shipment
  const facts = [
    cartons !== undefined && t('desk.cost.cartons', { count: cartons }),
    grossKg && t('desk.value.kg', { kg: format.number(grossKg.likely) }),
    cbm && `${format.number(cbm.likely)} m³`,
    chargeable &&
      t('desk.cost.chargeable', {
        value: `${format.number(chargeable.value)} ${chargeable.unit === 'kg' ? 'kg' : 'W/M'}`,
      }),
  ].filter(Boolean)
  return facts.length === 0 ? null : <p className="text-xs text-soft">{facts.join(' · ')}</p>
}
