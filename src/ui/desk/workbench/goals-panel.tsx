import { useMemo, useState } from 'react'
import { knownValue } from '../../../domain/field'
import { landedCost } from '../../../domain/landed-cost/landed-cost'
import { marginOf, type Selling } from '../../../domain/landed-cost/margin'
import { targetPlan } from '../../../domain/landed-cost/target-plan'
import { big, type DecimalText, textOf } from '../../../domain/money'
import { planQuantities } from '../../parts/cost/analysis/plan-quantities'
import type { CostWork } from '../../parts/cost/work/cost-work'
import { decimalFrom } from '../../parts/decimal-from'
import { FieldLabel, INPUT } from '../../parts/field-label'
import { Panel } from '../parts/panel'
import { useWords } from '../words'
import { FigureTable } from './pictures/figure-table'

/** Around what was typed: what a tenth less or more would do. Percent. */
const AROUND = ['90', '100', '110']

const around = (amount: DecimalText): DecimalText[] =>
  AROUND.map((percent) => textOf(big(amount).times(percent).div(100).round(4)))

const useQuantities = ({ listing, choice }: CostWork): number[] => {
  const pricing = knownValue(listing.pricing)
  const tiers = pricing?.kind === 'by-quantity' ? pricing.tiers.map(({ from }) => from) : []
  return planQuantities(choice.quantity, tiers)
}

type FieldProps = { label: string; value: string; onChange: (text: string) => void }

const Field = ({ label, value, onChange }: FieldProps) => (
  <FieldLabel label={label}>
    {({ id }) => (
      <input
        id={id}
        inputMode="decimal"
        className={INPUT}
        value={value}
        onChange={({ target }) => onChange(target.value)}
      />
    )}
  </FieldLabel>
)

type Typed = { price: string; tax: string; fees: string }

const sellingOf = ({ tax, fees }: Typed, amount: DecimalText, currency: string): Selling => {
  const [inside, kept] = [decimalFrom(tax), decimalFrom(fees)]
  return {
    price: { amount, currency },
    ...(inside === undefined ? {} : { taxIncludedPercent: inside }),
    ...(kept === undefined ? {} : { feesPercent: kept }),
  }
}

const MarginMatrix = ({ work, typed, price }: { work: CostWork; typed: Typed; price: DecimalText }) => {
  const { t, format } = useWords()
  const { orderAt, choice, costBuyer, ground, day } = work
  const quantities = useQuantities(work)
  const asked = quantities.join()
  const costs = useMemo(
    () =>
      asked
        .split(',')
        .map(Number)
        .map((quantity) => landedCost(orderAt({ ...choice, quantity }), costBuyer, ground.packs, day)),
    [asked, orderAt, choice, costBuyer, ground, day],
  )
  const prices = around(price)
  const cell = (cost: (typeof costs)[number], amount: DecimalText): string => {
    const margin = marginOf(cost, sellingOf(typed, amount, cost.currency))
    if (!margin.ok) return t(`panel.margin.${margin.problem.kind}`)
    const { percent, perUnit, currency } = margin.value
    return `${format.number(big(percent.likely).round(1).toFixed())} % · ${format.money(perUnit.likely, currency)}`
  }
  return (
    <FigureTable
      label={t('workbench.goals.margin')}
      head={[
        t('common.quantity'),
        ...prices.map((amount) =>
          t('workbench.goals.at', { amount: format.money(amount, costBuyer.currency) }),
        ),
      ]}
      rows={costs.map((cost) => [
        format.number(cost.quantity),
        ...prices.map((amount) => cell(cost, amount)),
      ])}
    />
  )
}

const Margins = ({ work }: { work: CostWork }) => {
  const { t } = useWords()
  const [typed, setTyped] = useState<Typed>({ price: '', tax: '', fees: '' })
  const price = decimalFrom(typed.price)
  const { unit, cost } = work
  return (
    <div className="flex flex-col gap-3">
      <div className="grid grid-cols-3 items-end gap-2">
        <Field
          label={t('workbench.goals.sell', { unit, currency: cost.currency })}
          value={typed.price}
          onChange={(text) => setTyped({ ...typed, price: text })}
        />
        <Field
          label={t('workbench.goals.tax')}
          value={typed.tax}
          onChange={(text) => setTyped({ ...typed, tax: text })}
        />
        <Field
          label={t('workbench.goals.fees')}
          value={typed.fees}
          onChange={(text) => setTyped({ ...typed, fees: text })}
        />
      </div>
      {price && big(price).gt(0) ? <MarginMatrix work={work} typed={typed} price={price} /> : undefined}
    </div>
  )
}

const TargetMatrix = ({ work, goal }: { work: CostWork; goal: DecimalText }) => {
  const { t, format } = useWords()
  const { orderAt, choice, costBuyer, ground, day, order, cost } = work
  const quantities = useQuantities(work)
  const asked = quantities.join()
  const goals = around(goal)
  const plans = useMemo(
    () =>
      around(goal).map((target) =>
        targetPlan(
          (quantity) => orderAt({ ...choice, quantity }),
          costBuyer,
          ground.packs,
          day,
          target,
          asked.split(',').map(Number),
        ),
      ),
    [goal, asked, orderAt, choice, costBuyer, ground, day],
  )
  const price = (amount: DecimalText | undefined) =>
    amount === undefined ? '–' : format.money(amount, order.priceCurrency)
  const cell = (row: (typeof plans)[number][number] | undefined): string => {
    if (!row || row.why) return t(`workbench.goals.${row?.why ?? 'incomplete'}`)
    const isMet = row.lessPercent !== undefined && big(row.lessPercent).lte(0)
    return isMet ? `${price(row.ask)} · ${t('workbench.goals.met')}` : price(row.ask)
  }
  return (
    <FigureTable
      label={t('workbench.goals.ask')}
      head={[
        t('common.quantity'),
        t('workbench.goals.ask-now'),
        ...goals.map((amount) => t('workbench.goals.at', { amount: format.money(amount, cost.currency) })),
      ]}
      rows={quantities.map((quantity, at) => [
        format.number(quantity),
        price(plans[0]?.[at]?.listed),
        ...plans.map((plan) => cell(plan[at])),
      ])}
    />
  )
}

const Targets = ({ work }: { work: CostWork }) => {
  const { t } = useWords()
  const [typed, setTyped] = useState('')
  const goal = decimalFrom(typed)
  return (
    <div className="flex flex-col gap-3">
      <Field
        label={t('workbench.goals.goal', { unit: work.unit, currency: work.cost.currency })}
        value={typed}
        onChange={setTyped}
      />
      {goal && big(goal).gt(0) ? <TargetMatrix work={work} goal={goal} /> : undefined}
    </div>
  )
}

/** What is left when it is sold, and what must be asked to land at a goal: quantity by price. */
export const GoalsPanel = ({ work }: { work: CostWork }) => {
  const { t } = useWords()
  return (
    <Panel title={t('workbench.goals')}>
      <div className="grid items-start gap-6 lg:grid-cols-2">
        <Margins work={work} />
        <Targets work={work} />
      </div>
    </Panel>
  )
}
