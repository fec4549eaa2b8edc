import type { Estimate, Evidence, Span } from '../landed-cost/estimate'
import { Big, big, textOf } from '../money'

/** `0.1` → a factor span of 0.9, 1, 1.1. */
export const spread = (share: string): Span => ({
  low: textOf(new Big(1).minus(share)),
  likely: '1',
  high: textOf(new Big(1).plus(share)),
})

/** Kilograms to the milligram, cubic metres to the cubic centimetre. */
export const measure = (amount: Big): string => textOf(amount.round(6))

const relative = (span: Span | undefined): { low: Big; high: Big } => {
  const likely = span ? big(span.likely) : new Big(1)
  if (!span || likely.eq(0)) return { low: new Big(1), high: new Big(1) }
  return { low: big(span.low).div(likely), high: big(span.high).div(likely) }
}

/** An amount times a factor that is itself uncertain; `own` is the amount's own span, if it has one. */
export const scaled = (amount: Big, factor: Span, evidence: Evidence, own?: Span): Estimate => {
  const { low, high } = relative(own)
  return {
    span: {
      low: measure(amount.times(factor.low).times(low)),
      likely: measure(amount.times(factor.likely)),
      high: measure(amount.times(factor.high).times(high)),
    },
    evidence,
  }
}
