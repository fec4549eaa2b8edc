import type { CurvePoint } from '../../../../domain/landed-cost/analysis'
import { showMoney } from '../../amounts'
import { Button } from '../../button'
import type { Units } from '../../units'
import { useWords } from '../../words'
import { nearby } from './nearby'

type Props = {
  /** Rising. */
  best: number[]
  current: number
  points: CurvePoint[]
  currency: string
  units: Units
  onQuantity: (quantity: number) => void
}

/** More would be the table again. */
const SHOWN = 5

/** Quantities where a buyer gets most for the money: pressed, the order is for that many. */
export const BestQuantities = ({ best, current, points, currency, units, onQuantity }: Props) => {
  const { t, language } = useWords()
  if (best.length === 0) return undefined
  const costAt = (quantity: number) => points.find((point) => point.quantity === quantity)?.perUnit
  return (
    <div>
      <p className="mb-1 text-xs font-medium text-soft">{t('panel.curve.best')}</p>
      <div className="flex flex-wrap gap-1.5">
        {nearby(best, current, SHOWN).map((quantity) => {
          const cost = costAt(quantity)
          return (
            <Button key={quantity} onPress={() => onQuantity(quantity)}>
              {units.count(quantity)}
              {cost ? <span className="text-soft">{showMoney(cost, currency, language)}</span> : undefined}
            </Button>
          )
        })}
      </div>
    </div>
  )
}
