import type { TransportMode } from '../../../../domain/buyer'
import type { ModeCost } from '../../../../domain/landed-cost/compare-modes'
import type { CostBuyer } from '../../../../domain/landed-cost/cost-buyer'
import type { LandedCost } from '../../../../domain/landed-cost/result'
import { showDate, showMoney } from '../../amounts'
import { Chip } from '../../chip'
import { classes } from '../../classes'
import { Icon, type IconName } from '../../icon'
import { sayCode } from '../../say-code'
import { useWords } from '../../words'

type Way = Pick<ModeCost, 'mode' | 'load'>
type Props = { rows: ModeCost[]; chosen: CostBuyer; onChoose: (way: Way) => void }

const ICONS: Record<TransportMode, IconName> = {
  air: 'plane',
  express: 'plane',
  post: 'plane',
  sea: 'ship',
  rail: 'truck',
  truck: 'truck',
}

const UnitCost = ({ cost }: { cost: LandedCost }) => {
  const { t, language } = useWords()
  if (cost.perUnit.is === 'incomplete')
    return <span className="text-xs text-warn">{t('common.incomplete')}</span>
  return <span className="font-semibold">{showMoney(cost.perUnit.span.likely, cost.currency, language)}</span>
}

/** When the goods are there, from the day of payment, and the money that is out until then. */
const Arrives = ({ row: { arrival, cashTied } }: { row: ModeCost }) => {
  const { t, language } = useWords()
  const dates = { early: showDate(arrival.early, language), late: showDate(arrival.late, language) }
  return (
    <span className="block text-2xs text-soft">
      {t(arrival.missing.length > 0 ? 'panel.mode.arrives-part' : 'panel.mode.arrives', dates)}
      {arrival.holidays.length > 0 ? ` · ${t('panel.mode.holidays')}` : undefined}
      {cashTied
        ? ` · ${t('panel.mode.tied', {
            amount: showMoney(cashTied.amount.amount, cashTied.amount.currency, language),
            days: cashTied.days.high,
          })}`
        : undefined}
    </span>
  )
}

/** The way in use: nothing said of the load is a share of a container. */
export const isChosen = ({ mode, load }: Way, chosen: CostBuyer): boolean =>
  mode === chosen.mode && (load ?? 'lcl') === (chosen.load ?? 'lcl')

const Row = ({ row, chosen, onChoose }: { row: ModeCost; chosen: boolean; onChoose: () => void }) => {
  const { t } = useWords()
  const { mode, load, days, cost, lane } = row
  return (
    <label
      className={classes(
        'relative flex min-h-10 items-start gap-2 rounded-md border px-2.5 py-1.5 text-sm',
        'has-focus-visible:outline-2 has-focus-visible:outline-accent',
        chosen ? 'border-accent bg-accent-wash' : 'border-line hover:bg-sunken',
      )}
    >
      <input
        type="radio"
        name="landfall-mode"
        className="absolute inset-0 m-0 cursor-pointer appearance-none opacity-0"
        checked={chosen}
        onChange={onChoose}
      />
      <span className="mt-0.5">
        <Icon name={ICONS[mode]} />
      </span>
      <span className="min-w-0 flex-1">
        {sayCode(t, `cost.mode.${mode}`)}
        {load === 'fcl' ? <span className="text-soft"> · {t('panel.load.fcl')}</span> : undefined}{' '}
        {lane?.allIn ? <Chip tone="warn">{t('panel.lane.all-in')}</Chip> : undefined}
        <Arrives row={row} />
      </span>
      <span className="shrink-0 text-end">
        <UnitCost cost={cost} />
        <span className="block text-2xs text-soft">
          {days ? t('overlay.mode.days', { low: days.low, high: days.high }) : t('overlay.mode.days-unknown')}
        </span>
      </span>
    </label>
  )
}

/** The same order by every way the goods can travel: cost of one unit beside days, dates and money tied up. */
export const Modes = ({ rows, chosen, onChoose }: Props) => {
  const { t } = useWords()
  return (
    <fieldset aria-label={t('overlay.modes')} className="flex min-w-0 flex-col gap-1">
      {rows.map((row) => (
        <Row
          key={`${row.mode} ${row.load ?? ''}`}
          row={row}
          chosen={isChosen(row, chosen)}
          onChoose={() => onChoose({ mode: row.mode, ...(row.load ? { load: row.load } : {}) })}
        />
      ))}
    </fieldset>
  )
}
