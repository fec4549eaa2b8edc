import { useMemo } from 'react'
import { knownValue } from '../../../../domain/field'
import type { QuantityCurve } from '../../../../domain/landed-cost/analysis'
import { orderOf } from '../../../../domain/landed-cost/cost-view'
import { curveQuantities } from '../../../../domain/landed-cost/curve-quantities'
import { quantityCurve } from '../../../../domain/landed-cost/quantity-curve'
import { Section } from '../../section'
import { useUnits } from '../../units'
import { useWords } from '../../words'
import type { CostWork } from '../work/cost-work'
import { BestQuantities } from './best-quantities'
import { CurveChart } from './curve-chart'
import { CurveSteps } from './curve-steps'
import { CurveTable } from './curve-table'

const useCurve = ({ listing, choice, buyer, ground, costBuyer, order, day }: CostWork): QuantityCurve => {
  const { variantId, quantity } = choice
  return useMemo(() => {
    const orderAt = orderOf({ listing, buyer, ground })
    const pricing = knownValue(listing.pricing)
    const moq = knownValue(listing.moq)
    const dispatch = knownValue(listing.dispatch) ?? []
    const pieces = order.shipment.carton.pieces
    const quantities = curveQuantities({
      current: quantity,
      dispatch,
      ...(moq === undefined ? {} : { moq }),
      ...(pricing?.kind === 'by-quantity' ? { tiers: pricing.tiers } : {}),
      ...(pieces ? { cartonPieces: Number(pieces.value) } : {}),
    })
    return quantityCurve(
      (at) => orderAt({ variantId, quantity: at }),
      costBuyer,
      ground.packs,
      day,
      quantities,
      dispatch,
    )
  }, [listing, variantId, quantity, buyer, ground, costBuyer, order, day])
}

const Drawn = ({ work }: { work: CostWork }) => {
  const { t } = useWords()
  const curve = useCurve(work)
  const units = useUnits()(work.listing.unit)
  const { currency } = work.cost
  const known = curve.points.filter(({ perUnit }) => perUnit !== undefined)
  if (known.length < 2) return <p className="text-sm text-soft">{t('panel.curve.none')}</p>
  return (
    <div className="flex flex-col gap-3">
      <CurveChart curve={curve} current={work.choice.quantity} currency={currency} />
      <BestQuantities
        best={curve.best}
        current={work.choice.quantity}
        points={curve.points}
        currency={currency}
        units={units}
        onQuantity={(quantity) => work.onChoice({ ...work.choice, quantity }, 'quantity')}
      />
      <CurveSteps steps={curve.steps} units={units} />
      <CurveTable points={known} currency={currency} />
    </div>
  )
}

/** What a unit costs at other quantities, and why it jumps where it jumps. */
export const CurveSection = ({ work }: { work: CostWork }) => {
  const { t } = useWords()
  return (
    <Section title={t('panel.curve')}>
      <Drawn work={work} />
    </Section>
  )
}
