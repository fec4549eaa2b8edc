import { useState } from 'react'
import type { Margin } from '../../../../domain/landed-cost/analysis'
import { marginOf, type Selling } from '../../../../domain/landed-cost/margin'
import { decimalFrom } from '../../decimal-from'
import { FieldLabel, INPUT } from '../../field-label'
import { Section } from '../../section'
import { useWords } from '../../words'
import type { CostWork } from '../work/cost-work'
import { MarginTable } from './margin-table'

type Typed = { price: string; tax: string; fees: string }

const sellingFrom = ({ price, tax, fees }: Typed, currency: string): Selling | undefined => {
  const amount = decimalFrom(price)
  if (amount === undefined) return undefined
  const [inside, kept] = [decimalFrom(tax), decimalFrom(fees)]
  return {
    price: { amount, currency },
    ...(inside === undefined ? {} : { taxIncludedPercent: inside }),
    ...(kept === undefined ? {} : { feesPercent: kept }),
  }
}

const Answer = ({ work, selling }: { work: CostWork; selling: Selling }) => {
  const { t } = useWords()
  const margin = marginOf(work.cost, selling)
  const says = (): string | undefined => {
    if (margin.ok) return undefined
    return t(`panel.margin.${margin.problem.kind}`)
  }
  const problem = says()
  return (
    <div role="status">
      {problem ? <p className="text-sm text-warn">{problem}</p> : undefined}
      {margin.ok ? <MarginTable margin={margin.value satisfies Margin} unit={work.unit} /> : undefined}
    </div>
  )
}

/** What is left of a selling price; the import tax this buyer gets back is not counted as cost. */
const Asked = ({ work }: { work: CostWork }) => {
  const { t } = useWords()
  const { currency } = work.cost
  const [typed, setTyped] = useState<Typed>({ price: '', tax: '', fees: '' })
  const selling = sellingFrom(typed, currency)
  const fields = [
    { part: 'price', label: t('panel.margin.price', { unit: work.unit, currency }) },
    { part: 'tax', label: t('panel.margin.tax') },
    { part: 'fees', label: t('panel.margin.fees') },
  ] as const
  return (
    <div className="flex flex-col gap-3">
      <div className="grid grid-cols-3 items-end gap-2">
        {fields.map(({ part, label }) => (
          <FieldLabel key={part} label={label}>
            {({ id }) => (
              <input
                id={id}
                inputMode="decimal"
                className={INPUT}
                value={typed[part]}
                onChange={(event) => setTyped({ ...typed, [part]: event.target.value })}
              />
            )}
          </FieldLabel>
        ))}
      </div>
      {selling ? <Answer work={work} selling={selling} /> : undefined}
    </div>
  )
}

export const MarginSection = ({ work }: { work: CostWork }) => {
  const { t } = useWords()
  return (
    <Section title={t('panel.margin')}>
      <Asked work={work} />
    </Section>
  )
}
