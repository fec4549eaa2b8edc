import type { CostLine } from '../../../domain/landed-cost/result'
import { big } from '../../../domain/money'
import { showMoney } from '../../parts/amounts'
import { classes } from '../../parts/classes'
import { Icon } from '../../parts/icon'
import { sayCode } from '../../parts/say-code'
import { useWords } from '../../parts/words'
import { lineName } from './line-name'
import { LineWorking } from './line-working'
import { type EditValue, OwnValueForm } from './own-value-form'

type Props = {
  line: CostLine
  currency: string
  open: boolean
  onToggle: () => void
  edit: EditValue | undefined
}

const Amount = ({ line, currency }: Pick<Props, 'line' | 'currency'>) => {
  const { t, language } = useWords()
  if (line.amount.is === 'unknown')
    return <span className="font-semibold text-warn">{t('common.unknown')}</span>
  if (line.amount.is === 'inside') return <span className="text-soft">{t('overlay.line.inside')}</span>
  const { likely, high } = line.amount.span
  if (big(likely).eq(0) && big(high).gt(0))
    return (
      <span className="text-soft">
        {t('overlay.line.up-to', { amount: showMoney(high, currency, language) })}
      </span>
    )
  const yuan = line.charged && line.charged.currency !== currency ? line.charged : undefined
  return (
    <span className="text-end">
      {yuan ? (
        <span className="me-1.5 text-xs text-faint">{showMoney(yuan.amount, yuan.currency, language)}</span>
      ) : undefined}
      <span className="font-medium">{showMoney(likely, currency, language)}</span>
    </span>
  )
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
        <span className={classes('text-faint transition-transform', open && 'rotate-90')}>
          <Icon name="chevron" size={12} />
        </span>
        <span className="min-w-0 flex-1">
          {lineName(t, line)}
          <span className="ms-1.5 text-2xs text-faint">
            {sayCode(t, `cost.basis.${line.evidence.basis}`)}
          </span>
        </span>
        <Amount line={line} currency={currency} />
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
