import { useMemo } from 'react'
import type { QuantityCurve } from '../../../../domain/landed-cost/analysis'
import { Section } from '../../section'
import { useUnits } from '../../units'
import { useWords } from '../../words'
import type { CostWork } from '../work/cost-work'
import { BestQuantities } from './best-quantities'
import { CurveChart } from './curve-chart'
import { curveFor } from './curve-for'
import { CurveSteps } from './curve-steps'
import { CurveTable } from './curve-table'

const useCurve = (work: CostWork): QuantityCurve => {
  const { listing, choice, orderAt: orderFor, ground, costBuyer, order, day } = work
  const { variantId } = choice
  return useMemo(
    () =>
      curveFor({
        listing,
        order,
        orderAt: (at) => orderFor({ variantId, quantity: at }),
        buyer: costBuyer,
        packs: ground.packs,
        day,
      }),
    [listing, variantId, orderFor, ground, costBuyer, order, day],
  )
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
