import { useMemo, useState } from 'react'
import { knownValue } from '../../../../domain/field'
import type { TargetRow } from '../../../../domain/landed-cost/analysis'
import { priceForTarget } from '../../../../domain/landed-cost/price-for-target'
import { targetPlan } from '../../../../domain/landed-cost/target-plan'
import type { DecimalText } from '../../../../domain/money'
import { Section } from '../../section'
import { useWords } from '../../words'
import type { CostWork } from '../work/cost-work'
import { planQuantities } from './plan-quantities'
import { TargetPrice } from './target-price'
import { TargetTable } from './target-table'

const usePlan = (work: CostWork, target: DecimalText | undefined): TargetRow[] => {
  const { listing, choice, orderAt, ground, costBuyer, day } = work
  const { variantId, quantity } = choice
  return useMemo(() => {
    if (target === undefined) return []
    const pricing = knownValue(listing.pricing)
    const tiers = pricing?.kind === 'by-quantity' ? pricing.tiers.map(({ from }) => from) : []
    return targetPlan(
      (at) => orderAt({ variantId, quantity: at }),
      costBuyer,
      ground.packs,
      day,
      target,
      planQuantities(quantity, tiers),
    )
  }, [listing, variantId, quantity, orderAt, ground, costBuyer, day, target])
}

const Planned = ({ work }: { work: CostWork }) => {
  const [target, setTarget] = useState<DecimalText>()
  const plan = usePlan(work, target)
  const { order, costBuyer, ground, day, cost, unit } = work
  return (
    <div className="flex flex-col gap-3">
      <TargetPrice
        currency={cost.currency}
        unit={unit}
        priceCurrency={order.priceCurrency}
        priceFor={(goal) => priceForTarget(order, costBuyer, ground.packs, day, goal)}
        onTarget={setTarget}
      />
      {plan.length > 0 ? <TargetTable work={work} rows={plan} /> : undefined}
    </div>
  )
}

/** From what a unit may cost landed back to what to ask the supplier for, at this quantity and others. */
export const TargetSection = ({ work }: { work: CostWork }) => {
  const { t } = useWords()
  return (
    <Section title={t('overlay.target')}>
      <Planned work={work} />
    </Section>
  )
}
