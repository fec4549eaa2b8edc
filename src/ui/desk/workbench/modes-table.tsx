import { useMemo, useState } from 'react'
import { dispatchFor } from '../../../domain/dispatch-for'
import { compareModes, type ModeCost, type Plan, payBy } from '../../../domain/landed-cost/compare-modes'
import type { Total } from '../../../domain/landed-cost/result'
import { classes } from '../../parts/classes'
import { isChosen } from '../../parts/cost/modes/modes'
import type { CostWork } from '../../parts/cost/work/cost-work'
import { withWay } from '../../parts/cost/work/profile-changes'
import { FieldLabel, INPUT } from '../../parts/field-label'
import { sayCode } from '../../parts/say-code'
import { Panel } from '../parts/panel'
import { useWords } from '../words'

const HOURS_A_DAY = 24
const isDate = (text: string): boolean => /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(text))

type Dates = { paidOn: string; wantedBy: string }

/** The seller's promise for this quantity, in days: the longest it may take. */
const planOf = ({ listing, choice }: CostWork, { paidOn }: Dates): Plan => {
  const step = dispatchFor(listing, choice.quantity)
  return {
    ...(isDate(paidOn) ? { paidOn } : {}),
    ...(step ? { dispatchDays: { low: 0, high: Math.ceil(step.hours / HOURS_A_DAY) } } : {}),
  }
}

const Sum = ({ total, currency }: { total: Total; currency: string }) => {
  const { t, format } = useWords()
  return total.is === 'complete' ? (
    <span className="font-medium">{format.money(total.span.likely, currency)}</span>
  ) : (
    <span className="text-xs text-warn">{t('common.incomplete')}</span>
  )
}

const There = ({ row: { arrival } }: { row: ModeCost }) => {
  const { t, format } = useWords()
  const stages = arrival.missing.map((stage) => sayCode(t, `freight.stage.${stage}`)).join(', ')
  return (
    <>
      {stages
        ? t('workbench.modes.not-before', { day: format.day(arrival.early) })
        : t('common.range', { low: format.day(arrival.early), high: format.day(arrival.late) })}
      {arrival.holidays.map(({ id, adds }) => (
        <span key={id} className="block text-2xs text-soft">
          {t('workbench.modes.holiday', { holiday: sayCode(t, `freight.holiday.${id}`), adds })}
        </span>
      ))}
      {stages ? (
        <span className="block text-2xs text-warn">{t('workbench.modes.part', { stages })}</span>
      ) : undefined}
    </>
  )
}

const PayBy = ({ work, row, dates }: { work: CostWork; row: ModeCost; dates: Dates }) => {
  const { t, format } = useWords()
  if (!isDate(dates.wantedBy)) return <span className="text-faint">–</span>
  const day = payBy(row, work.costBuyer.country, work.ground.packs, dates.wantedBy, planOf(work, dates))
  if (day === undefined) return <>{t('workbench.modes.pay-by-unknown')}</>
  return (
    <span className={day < work.day ? 'text-bad' : 'font-medium'}>
      {format.day(day)}
      {day < work.day ? <span className="block text-2xs">{t('workbench.modes.too-late')}</span> : undefined}
    </span>
  )
}

const CELL = 'py-2 ps-3 text-end align-top'

const Row = ({ work, row, dates }: { work: CostWork; row: ModeCost; dates: Dates }) => {
  const { t, format } = useWords()
  const { mode, load, cost, cashTied, arrival } = row
  const chosen = isChosen(row, work.costBuyer)
  const choose = () => work.onBuyer(withWay(work.buyer, { mode, load }), 'way')
  return (
    <tr className={classes('border-t border-line', chosen && 'bg-accent-wash')}>
      <th scope="row" className="py-2 ps-2 text-start align-top font-normal">
        <label className="flex items-center gap-2">
          <input
            type="radio"
            name="landfall-way"
            checked={chosen}
            onChange={choose}
            className="accent-current"
          />
          <span>
            {sayCode(t, `cost.mode.${mode}`)}
            {load === 'fcl' ? <span className="text-soft"> · {t('panel.load.fcl')}</span> : undefined}
          </span>
        </label>
      </th>
      <td className={CELL}>
        <Sum total={cost.perUnit} currency={cost.currency} />
      </td>
      <td className={CELL}>
        <Sum total={cost.cash} currency={cost.currency} />
      </td>
      <td className={CELL}>
        {arrival.missing.length > 0 ? '–' : `${arrival.days.low}–${arrival.days.high}`}
      </td>
      <td className={CELL}>
        <There row={row} />
      </td>
      <td className={CELL}>
        {cashTied
          ? t('workbench.modes.tied-days', {
              amount: format.money(cashTied.amount.amount, cashTied.amount.currency),
              low: cashTied.days.low,
              high: cashTied.days.high,
            })
          : '–'}
      </td>
      <td className={CELL}>
        <PayBy work={work} row={row} dates={dates} />
      </td>
    </tr>
  )
}

const Day = ({
  label,
  value,
  onChange,
}: {
  label: string
  value: string
  onChange: (day: string) => void
}) => (
  <div className="w-44">
    <FieldLabel label={label}>
      {({ id }) => (
        <input
          id={id}
          type="date"
          className={INPUT}
          value={value}
          onChange={({ target }) => onChange(target.value)}
        />
      )}
    </FieldLabel>
  </div>
)

const useHeads = (): string[] => {
  const { t } = useWords()
  return [
    t('workbench.modes.each'),
    t('workbench.modes.total'),
    t('workbench.modes.days'),
    t('workbench.modes.there'),
    t('workbench.modes.tied'),
    t('workbench.modes.pay-by'),
  ]
}

/** The same order by every way it can go: money, days, dates, and when it must be paid to be there in time. */
export const ModesTable = ({ work }: { work: CostWork }) => {
  const { t } = useWords()
  const [dates, setDates] = useState<Dates>({ paidOn: work.day, wantedBy: '' })
  const { order, costBuyer, ground, day } = work
  const plan = planOf(work, dates)
  const asked = JSON.stringify(plan)
  const rows = useMemo(
    () => compareModes(order, costBuyer, ground.packs, day, JSON.parse(asked) as Plan),
    [order, costBuyer, ground, day, asked],
  )
  const heads = useHeads()
  return (
    <Panel title={t('workbench.modes')}>
      <div className="mb-3 flex flex-wrap gap-3" data-print="no">
        <Day
          label={t('workbench.modes.paid-on')}
          value={dates.paidOn}
          onChange={(paidOn) => setDates({ ...dates, paidOn })}
        />
        <Day
          label={t('workbench.modes.wanted-by')}
          value={dates.wantedBy}
          onChange={(wantedBy) => setDates({ ...dates, wantedBy })}
        />
      </div>
      <div className="overflow-x-auto">
        <table className="w-full text-sm">
          <thead>
            <tr className="text-xs text-soft">
              <th scope="col" className="py-1 ps-2 text-start font-medium">
                {t('workbench.modes.way')}
              </th>
              {heads.map((head) => (
                <th key={head} scope="col" className="py-1 ps-3 text-end font-medium">
                  {head}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <Row key={`${row.mode} ${row.load ?? ''}`} work={work} row={row} dates={dates} />
            ))}
          </tbody>
        </table>
      </div>
    </Panel>
  )
}
