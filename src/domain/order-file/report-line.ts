import type { CostLine } from '../landed-cost/result'
import { Big } from '../money'
import type { ReportLine } from './report'

const amountOf = ({ amount }: CostLine, text: (amount: Big) => string): Pick<ReportLine, 'is'> => {
  if (amount.is !== 'known') return amount
  const { low, likely, high } = amount.span
  return {
    is: 'known',
    ...{ low: text(new Big(low)), likely: text(new Big(likely)), high: text(new Big(high)) },
  }
}

const workingOf = ({ working: { base, rate, quantity, clamped } }: CostLine): Partial<ReportLine> => ({
  ...(base ? { base: { of: base.of, ...base.amount } } : {}),
  ...(rate ? { rate } : {}),
  ...(quantity ? { quantity } : {}),
  ...(clamped ? { clamped } : {}),
})

/** One cost line as the report gives it; `text` writes amounts of the total's currency. */
export const lineOf = (line: CostLine, text: (amount: Big) => string): ReportLine => ({
  id: line.id,
  ...(line.name === undefined ? {} : { name: line.name }),
  group: line.group,
  ...amountOf(line, text),
  ...(line.charged ? { charged: line.charged } : {}),
  ...workingOf(line),
  ...(line.rule ? { rule: line.rule } : {}),
  evidence: line.evidence,
  recoverable: line.recoverable,
})
