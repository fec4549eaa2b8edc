import type { OwnValue } from '../buyer'
import { big, type DecimalText } from '../money'
import type { Estimate, Evidence } from './estimate'

export const fromBuyer = (own: OwnValue): Evidence => ({
  basis: 'buyer',
  source: 'your own value',
  asOf: own.setOn,
})

/** `at` is the path or selector the fact was read at. */
export const fromPage = (at: string): Evidence => ({ basis: 'page', source: at })

/** Worked out from figures that carry their own evidence. */
export const derivedFrom = (source: string): Evidence => ({ basis: 'derived', source })

/** A figure without any span. */
export const point = (value: DecimalText, evidence: Evidence): Estimate => ({
  span: { low: value, likely: value, high: value },
  evidence,
})

const least = (a: DecimalText, b: DecimalText): DecimalText => (big(a).lt(b) ? a : b)
const most = (a: DecimalText, b: DecimalText): DecimalText => (big(a).gt(b) ? a : b)

const estimates = new WeakMap<OwnValue, Estimate>()

const estimated = (own: OwnValue): Estimate => ({
  span: {
    low: least(own.low ?? own.value, own.value),
    likely: own.value,
    high: most(own.high ?? own.value, own.value),
  },
  evidence: fromBuyer(own),
})

/** The buyer's value with the range it was entered with; a point without one. The same object each time. */
export const ownEstimate = (own: OwnValue): Estimate => {
  const known = estimates.get(own)
  if (known) return known
  const estimate = estimated(own)
  estimates.set(own, estimate)
  return estimate
}
