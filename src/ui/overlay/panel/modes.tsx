import type { TransportMode } from '../../../domain/buyer'
import type { ModeCost } from '../../../domain/landed-cost/compare-modes'
import type { LandedCost } from '../../../domain/landed-cost/result'
import { showMoney } from '../../parts/amounts'
import { classes } from '../../parts/classes'
import { Icon, type IconName } from '../../parts/icon'
import { sayCode } from '../../parts/say-code'
import { useWords } from '../../parts/words'

type Props = { rows: ModeCost[]; chosen: TransportMode; onChoose: (mode: TransportMode) => void }

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

/** The same order by every way the goods can travel: cost of one unit beside the days it takes. */
export const Modes = ({ rows, chosen, onChoose }: Props) => {
  const { t } = useWords()
  return (
    <fieldset aria-label={t('overlay.modes')} className="flex flex-col gap-1">
      {rows.map(({ mode, cost, days }) => (
        <label
          key={mode}
          className={classes(
            'relative flex min-h-10 items-center gap-2 rounded-md border px-2.5 py-1.5 text-sm',
            'has-focus-visible:outline-2 has-focus-visible:outline-accent',
            mode === chosen ? 'border-accent bg-accent-wash' : 'border-line hover:bg-sunken',
          )}
        >
          <input
            type="radio"
            name="landfall-mode"
            className="absolute inset-0 m-0 cursor-pointer appearance-none opacity-0"
            checked={mode === chosen}
            onChange={() => onChoose(mode)}
          />
          <Icon name={ICONS[mode]} />
          <span className="flex-1">{sayCode(t, `cost.mode.${mode}`)}</span>
          <span className="text-xs text-soft">
            {days
              ? t('overlay.mode.days', { low: days.low, high: days.high })
              : t('overlay.mode.days-unknown')}
          </span>
          <span className="w-24 text-end">
            <UnitCost cost={cost} />
          </span>
        </label>
      ))}
    </fieldset>
  )
}
