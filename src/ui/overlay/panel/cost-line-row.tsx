import type { CostLine } from '../../../domain/landed-cost/result'
import { classes } from '../../parts/classes'
import { LineAmount } from '../../parts/cost/line-amount'
import { lineName } from '../../parts/cost/line-name'
import { LineWorking } from '../../parts/cost/line-working'
import { Icon } from '../../parts/icon'
import { sayCode } from '../../parts/say-code'
import { useWords } from '../../parts/words'
import { type EditValue, OwnValueForm } from './own-value-form'

type Props = {
  line: CostLine
  currency: string
  open: boolean
  onToggle: () => void
  edit: EditValue | undefined
}

/** Name and amount; pressed, how it was worked out, who says so, and the way to change it. */
export const CostLineRow = ({ line, currency, open, onToggle, edit }: Props) => {
  const { t } = useWords()
  return (
    <li>
      <button
        type="button"
        aria-expanded={open}
        onClick={onToggle}
        className="flex min-h-10 w-full items-center gap-2 px-2.5 py-1.5 text-start text-sm hover:bg-sunken"
      >
        <span className={classes('text-faint transition-transform', open && 'rotate-90 rtl:-rotate-90')}>
          <Icon name="chevron" size={12} />
        </span>
        <span className="min-w-0 flex-1">
          {lineName(t, line.id)}
          {line.amount.is === 'known' ? (
            <span className="ms-1.5 text-2xs text-faint">
              {sayCode(t, `cost.basis.${line.evidence.basis}`)}
            </span>
          ) : undefined}
        </span>
        <LineAmount line={line} currency={currency} />
      </button>
      {open ? (
        <div className="flex flex-col gap-3 bg-sunken px-3 pt-1 pb-3">
          <LineWorking line={line} currency={currency} />
          {edit ? <OwnValueForm edit={edit} /> : undefined}
        </div>
      ) : undefined}
    </li>
  )
}
