import type { CostLine } from '../../../../domain/landed-cost/result'
import { showMoney } from '../../amounts'
import { classes } from '../../classes'
import { Icon } from '../../icon'
import { sayCode } from '../../say-code'
import { useWords } from '../../words'
import { LineAmount } from '../line-amount'
import { lineTitle } from '../line-name'
import { LineWorking } from '../line-working'
import { OwnValueForm } from '../own/own-value-form'
import { perUnitOf } from '../per-unit'
import { signedMoney } from '../signed-money'
import type { CostWork } from '../work/cost-work'

type Props = { line: CostLine; work: CostWork; open: boolean; onToggle: () => void }

/** From what to what the last change moved this line; stays until the next change. */
const Moved = ({ line, work }: Pick<Props, 'line' | 'work'>) => {
  const { t, language } = useWords()
  const { currency, lines } = work.difference ?? { currency: '', lines: [] }
  const move = lines.find(({ id }) => id === line.id)
  if (!move) return undefined
  const show = (amount: string | undefined) =>
    amount === undefined ? t('common.unknown') : showMoney(amount, currency, language)
  return (
    <span className="block text-2xs font-medium text-accent">
      {t('panel.change.line', { from: show(move.from), to: show(move.to) })}
      {move.by === undefined ? undefined : ` (${signedMoney(move.by, currency, language)})`}
    </span>
  )
}

const eachOf = ({ amount }: CostLine, { cost }: CostWork) =>
  amount.is === 'known' && cost.perUnit.is === 'complete' ? perUnitOf(amount.span.likely, cost) : undefined

/** Name and amount; pressed, how it was worked out, who says so, and the way to change it. */
export const CostLineRow = ({ line, work, open, onToggle }: Props) => {
  const { t } = useWords()
  const { cost, difference } = work
  const edit = work.editFor(line.assumption)
  const hasMoved = difference?.lines.some(({ id }) => id === line.id)
  return (
    <li className={classes(hasMoved && 'lf-moved')}>
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
          {lineTitle(t, line)}
          {line.amount.is === 'known' ? (
            <span className="block text-2xs text-faint">
              {sayCode(t, `cost.basis.${line.evidence.basis}`)}
            </span>
          ) : undefined}
          <Moved line={line} work={work} />
        </span>
        <LineAmount line={line} currency={cost.currency} />
      </button>
      {open ? (
        <div className="flex flex-col gap-3 bg-sunken px-3 pt-1 pb-3">
          <LineWorking line={line} currency={cost.currency} each={eachOf(line, work)} />
          {edit ? <OwnValueForm edit={edit} /> : undefined}
        </div>
      ) : undefined}
    </li>
  )
}
