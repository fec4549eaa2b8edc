import { type Big, big } from '../money'
import type { Estimate, Evidence, Span } from './estimate'

export type Side = 'low' | 'likely' | 'high'

/** Which end of its span each uncertain thing stands at in one run of the sum. */
export type Draw = (variable: string) => Side

export const allLikely: Draw = () => 'likely'

/** A span parsed once; sums run many times over it. */
export type Ends = Record<Side, Big>

/**
 * One figure the cost is worked out with. `variable` names what it moves with: the weight moves freight,
 * insurance and the tax on them together, so it is drawn once for all of them.
 */
export type Input = { ends: Ends; currency?: string; evidence: Evidence; variable: string; own: boolean }

const parsed = new WeakMap<Span, Ends>()

/** Spans of packs and orders never change, so each is parsed once and not once a run. */
export const endsOf = (span: Span): Ends => {
  const known = parsed.get(span)
  if (known) return known
  const ends = { low: big(span.low), likely: big(span.likely), high: big(span.high) }
  parsed.set(span, ends)
  return ends
}

export const isUncertain = (ends: Ends): boolean => !ends.low.eq(ends.high)

export const inputOf = (estimate: Estimate, variable: string): Input => ({
  ends: endsOf(estimate.span),
  evidence: estimate.evidence,
  variable,
  own: estimate.evidence.basis === 'buyer',
})

export const drawn = (input: Input, draw: Draw): Big => input.ends[draw(input.variable)]
