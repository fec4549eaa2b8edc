import type { CostLine } from '../../../domain/landed-cost/result'
import { big } from '../../../domain/money'
import { showMoney } from '../amounts'
import { useWords } from '../words'
import { lineName } from './line-name'

type Props = { line: CostLine; currency: string }

/** What was charged, in its own currency, where that is not the total's. */
const Charged = ({ line: { charged }, currency }: Props) => {
  const { language } = useWords()
  if (!charged || charged.currency === currency) return undefined
  return <span className="text-xs text-faint">{showMoney(charged.amount, charged.currency, language)}</span>
}

/** The amount of one line: unknown, part of another line, possibly nothing, or known. Never a zero for unknown. */
export const LineAmount = ({ line, currency }: Props) => {
  const { t, language } = useWords()
  const { amount } = line
  if (amount.is === 'unknown') return <span className="font-semibold text-warn">{t('common.unknown')}</span>
  if (amount.is === 'inside')
    return (
      <span className="max-w-1/2 text-end text-xs text-soft">
        {t('parts.line.inside', { line: lineName(t, amount.line) })}
      </span>
    )
  const { likely, high } = amount.span
  if (big(likely).eq(0) && big(high).gt(0))
    return (
      <span className="max-w-1/2 text-end text-soft">
        {t('parts.line.up-to', { amount: showMoney(high, currency, language) })}
      </span>
    )
  return (
    <span className="inline-flex max-w-3/5 flex-wrap items-baseline justify-end gap-x-1.5 whitespace-nowrap">
      <Charged line={line} currency={currency} />
      <span className="font-medium">{showMoney(likely, currency, language)}</span>
    </span>
  )
}
