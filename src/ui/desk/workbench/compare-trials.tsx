import { type ReactNode, useMemo } from 'react'
import type { CostDifference } from '../../../domain/landed-cost/analysis'
import { differenceOf } from '../../../domain/landed-cost/cost-difference'
import { type CostView, viewCost } from '../../../domain/landed-cost/cost-view'
import type { LandedCost, Total } from '../../../domain/landed-cost/result'
import { lineName } from '../../parts/cost/line-name'
import { signedMoney } from '../../parts/cost/signed-money'
import type { Inputs } from '../../parts/cost/work/inputs'
import { sayCode } from '../../parts/say-code'
import { useUnits } from '../../parts/units'
import { Panel } from '../parts/panel'
import { useWords } from '../words'
import { inputsOf } from './scenarios'
import type { Scenarios } from './use-scenarios'
import type { BenchOf } from './use-work'

type Props = { bench: BenchOf; scenarios: Scenarios }
type Column = { id: number; name: string; view: CostView; inputs: Inputs; difference?: CostDifference }

const useColumns = ({ bench, scenarios }: Props): Column[] => {
  const { t } = useWords()
  const { listing, ground, day, priceCurrency, inputs } = bench
  const { base } = inputs
  const { trials } = scenarios
  return useMemo(() => {
    const viewOf = (of: Inputs) => viewCost({ listing, ...of, ground, today: day, priceCurrency })
    const first = viewOf(base)
    if (!first) return []
    const others = trials.flatMap((trial): Column[] => {
      const of = inputsOf(base, trial)
      const view = viewOf(of)
      return view
        ? [
            {
              id: trial.id,
              name: trial.name,
              view,
              inputs: of,
              difference: differenceOf(first.cost, view.cost),
            },
          ]
        : []
    })
    return [{ id: 0, name: t('workbench.trials.base'), view: first, inputs: base }, ...others]
  }, [listing, ground, day, priceCurrency, base, trials, t])
}

const Sum = ({ total, cost }: { total: Total; cost: LandedCost }) => {
  const { t, format } = useWords()
  return total.is === 'complete' ? (
    <span className="font-semibold">{format.money(total.span.likely, cost.currency)}</span>
  ) : (
    <span className="text-warn">{t('common.incomplete')}</span>
  )
}

const movedLines = (columns: Column[]): string[] => [
  ...new Set(columns.flatMap(({ difference }) => difference?.lines.map(({ id }) => id) ?? [])),
]

const amountIn = ({ view }: Column, id: string): string | undefined => {
  const amount = view.cost.lines.find((line) => line.id === id)?.amount
  return amount?.is === 'known' ? amount.span.likely : undefined
}

const AmountOf = ({ column, id }: { column: Column; id: string }) => {
  const { t, format } = useWords()
  const { cost } = column.view
  const line = cost.lines.find((one) => one.id === id)
  const amount = amountIn(column, id)
  if (!line) return <span className="text-faint">–</span>
  if (line.amount.is === 'inside') return t('parts.line.inside', { line: lineName(t, line.amount.line) })
  if (amount === undefined) return <span className="text-warn">{t('common.unknown')}</span>
  return format.money(amount, cost.currency)
}

/** The line there, and by how much it differs from the base; without a figure on one side nobody knows how much. */
const LineCell = ({ column, id }: { column: Column; id: string }) => {
  const { language } = useWords()
  const by = column.difference?.lines.find((one) => one.id === id)?.by
  return (
    <>
      <AmountOf column={column} id={id} />
      {by === undefined ? undefined : (
        <span className="block text-2xs text-accent">
          {signedMoney(by, column.view.cost.currency, language)}
        </span>
      )}
    </>
  )
}

const OrderCell = ({ column, bench }: { column: Column; bench: BenchOf }) => {
  const { t } = useWords()
  const units = useUnits()(bench.listing.unit)
  const { costBuyer } = column.view
  const { load, incoterm, payment } = costBuyer
  const parts = [
    units.count(column.inputs.choice.quantity),
    sayCode(t, `cost.mode.${costBuyer.mode}`),
    load === 'fcl' ? t('panel.load.fcl') : undefined,
    incoterm,
    payment ? sayCode(t, `cost.payment.${payment}`) : undefined,
  ]
  return <span className="text-xs text-soft">{parts.filter(Boolean).join(' · ')}</span>
}

const CELL = 'py-1.5 ps-3 text-end align-top'

const Table = ({ columns, bench }: { columns: Column[]; bench: BenchOf }) => {
  const { t } = useWords()
  const lines = movedLines(columns)
  const rows: { name: string; cell: (column: Column) => ReactNode }[] = [
    { name: t('workbench.compare.choice'), cell: (column) => <OrderCell column={column} bench={bench} /> },
    {
      name: t('workbench.compare.each'),
      cell: ({ view }) => <Sum total={view.cost.perUnit} cost={view.cost} />,
    },
    {
      name: t('workbench.compare.total'),
      cell: ({ view }) => <Sum total={view.cost.cash} cost={view.cost} />,
    },
    ...lines.map((id) => ({
      name: lineName(t, id),
      cell: (column: Column) => <LineCell column={column} id={id} />,
    })),
  ]
  return (
    <div className="overflow-x-auto">
      <table className="w-full text-sm">
        <thead>
          <tr className="text-xs text-soft">
            <th scope="col" className="py-1 text-start font-medium">
              {t('workbench.compare.what')}
            </th>
            {columns.map(({ id, name }) => (
              <th key={id} scope="col" className={`${CELL} font-semibold`}>
                {name || '…'}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ name, cell }) => (
            <tr key={name} className="border-t border-line">
              <th scope="row" className="py-1.5 text-start align-top font-normal">
                {name}
              </th>
              {columns.map((column) => (
                <td key={column.id} className={CELL}>
                  {cell(column)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {lines.length === 0 ? (
        <p className="mt-2 text-sm text-soft">{t('workbench.compare.same')}</p>
      ) : undefined}
    </div>
  )
}

/** The base and every trial side by side: what is ordered, what it costs, and which lines differ. */
export const CompareTrials = (props: Props) => {
  const { t } = useWords()
  const columns = useColumns(props)
  if (columns.length < 2) return undefined
  return (
    <Panel title={t('workbench.compare')}>
      <Table columns={columns} bench={props.bench} />
    </Panel>
  )
}
