import type { CostLine, Working } from '../../../domain/landed-cost/result'
import { sayCode } from '../../parts/say-code'
import type { Speech } from '../facts/say'
import { useWords } from '../words'
import { lineName } from './line-name'

type Props = { line: CostLine; currency: string }

const Amount = ({ line, currency }: Props) => {
  const { t, format } = useWords()
  const { amount } = line
  if (amount.is === 'unknown') return <span className="text-warn">{t('desk.cost.unknown')}</span>
  if (amount.is === 'inside')
    return <span className="text-faint">{t('desk.cost.inside', { line: lineName(t, amount.line) })}</span>
  const { low, likely, high } = amount.span
  return (
    <span className="flex flex-col items-end">
      <span className="font-medium">{format.money(likely, currency)}</span>
      {low !== high && (
        <span className="text-2xs text-faint">
          {t('desk.cost.range', { low: format.amount(low, currency), high: format.amount(high, currency) })}
        </span>
      )}
    </span>
  )
}

const PER = { percent: ' %', kg: ' / kg', cbm: ' / m³', wm: ' / W/M', cny: ' / CNY' } as const

const rateText = ({ t, format }: Speech, { rate }: Working): string | undefined => {
  if (!rate) return undefined
  const value = format.number(rate.value)
  return rate.per === 'unit' || rate.per === 'shipment'
    ? `${value} / ${t(`desk.cost.per.${rate.per}`)}`
    : value + PER[rate.per]
}

/** "CIF $1,160.98 × 10 %", "60 kg × 6 / kg": the figures a buyer needs to redo the line on paper. */
const workingText = (speech: Speech, working: Working): string => {
  const { base, quantity } = working
  return [
    base &&
      `${sayCode(speech.t, `cost.base.${base.of}`)} ${speech.format.money(base.amount.amount, base.amount.currency)}`,
    quantity && `${speech.format.number(quantity.value)} ${quantity.unit}`,
    rateText(speech, working),
  ]
    .filter(Boolean)
    .join(' × ')
}

const Source = ({ line }: { line: CostLine }) => {
  const { t, format } = useWords()
  const { evidence, rule } = line
  return (
    <>
      <p>
        {sayCode(t, `cost.basis.${evidence.basis}`)}: {evidence.source}
        {evidence.asOf && `, ${t('desk.cost.asOf', { date: format.day(evidence.asOf) })}`}
      </p>
      {rule && <p>{t('desk.cost.rule', { rule: rule.id, date: format.day(rule.validFrom) })}</p>}
    </>
  )
}

/** One charge; its working, rule and source unfold under it. */
export const CostLineRow = (props: Props) => {
  const words = useWords()
  const { t, format } = words
  const { line } = props
  const working = workingText(words, line.working)
  return (
    <details className="group border-t border-line">
      <summary className="flex items-start justify-between gap-4 py-2 text-sm hover:text-accent">
        <span>
          {lineName(t, line.id)}
          {line.recoverable && <span className="ms-2 text-2xs text-good">{t('desk.cost.recoverable')}</span>}
        </span>
        <Amount {...props} />
      </summary>
      <div className="pb-3 ps-4 text-xs text-soft">
        {working && <p className="font-medium text-ink">{working}</p>}
        {line.charged && <p>{format.money(line.charged.amount, line.charged.currency)}</p>}
        <Source line={line} />
      </div>
    </details>
  )
}
