import type { LandedCost } from '../../../../domain/landed-cost/result'
import { showMoney } from '../../amounts'
import { useWords } from '../../words'

/** The range leaves out that everything goes wrong at once; here is what that would be. */
export const Corners = ({ cost: { corners, currency } }: { cost: LandedCost }) => {
  const { t, language } = useWords()
  if (!corners) return undefined
  return (
    <p className="mt-1 text-2xs text-faint">
      {t('panel.corners', {
        low: showMoney(corners.low, currency, language),
        high: showMoney(corners.high, currency, language),
      })}
    </p>
  )
}
