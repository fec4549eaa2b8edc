import type { SavedOffer } from '../../../domain/saved-offer'
import { needsVariant } from '../../parts/cost/needs-variant'
import { sayMissing } from '../../parts/cost/say-missing'
import { countryName } from '../../parts/countries'
import { sayCode } from '../../parts/say-code'
import { useUnits } from '../../parts/units'
import { useWords } from '../words'

/** Landed cost of one unit as it was on the day of the save; never a number when it is incomplete. */
export const CardCost = ({ offer }: { offer: SavedOffer }) => {
  const { t, format, language } = useWords()
  const { cost, listing, choice } = offer
  const unit = useUnits()(listing.unit)
  if (!cost) return <p className="text-sm text-faint">{t('desk.card.noCost')}</p>
  const { perUnit, currency } = cost
  if (needsVariant(cost))
    return <p className="max-w-[220px] text-sm text-soft sm:text-end">{t('desk.cost.choose')}</p>
  return (
    <div className="sm:text-end">
      {perUnit.is === 'complete' ? (
        <>
          <p className="text-lg font-semibold">{format.money(perUnit.span.likely, currency)}</p>
          <p className="text-xs text-soft">
            {t('common.range', {
              low: format.amount(perUnit.span.low, currency),
              high: format.amount(perUnit.span.high, currency),
            })}
          </p>
        </>
      ) : (
        <>
          <p className="text-base font-semibold text-warn">{t('common.incomplete')}</p>
          <p className="max-w-[220px] text-xs text-warn">
            {t('desk.cost.incompleteText', { missing: sayMissing(t, perUnit.missing) })}
          </p>
        </>
      )}
      <p className="text-xs text-soft">{t('desk.card.landed', { unit: unit.one })}</p>
      <p className="text-2xs text-faint">
        {t('desk.card.landedAt', { quantity: unit.count(choice.quantity) })} ·{' '}
        {countryName(cost.destination, language)} · {sayCode(t, `cost.mode.${cost.mode}`)}
      </p>
    </div>
  )
}
