import type { OwnValue } from '../buyer'
import type { DecimalText } from '../money'
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
