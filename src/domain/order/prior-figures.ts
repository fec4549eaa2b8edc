import type { CategoryPrior } from '../category-prior'
import type { Evidence, Span } from '../landed-cost/estimate'
import { type Big, big, textOf } from '../money'

const smallest = (values: Big[]): Big => values.reduce((a, b) => (b.lt(a) ? b : a))
const largest = (values: Big[]): Big => values.reduce((a, b) => (b.gt(a) ? b : a))

/** Several kinds fit equally: the range covers them all, the likely value is the first one's. */
const merged = (spans: Span[]): Span | undefined => {
  const first = spans[0]
  if (!first) return undefined
  return {
    low: textOf(smallest(spans.map((span) => big(span.low)))),
    likely: first.likely,
    high: textOf(largest(spans.map((span) => big(span.high)))),
  }
}

export const mergedKg = (priors: CategoryPrior[]): Span | undefined => merged(priors.map(({ kg }) => kg))

export const mergedDensity = (priors: CategoryPrior[]): Span | undefined =>
  merged(priors.map(({ kgPerCbm }) => kgPerCbm))

export const priorEvidence = (priors: CategoryPrior[]): Evidence => ({
  basis: 'recalled',
  source: `Usual for such goods: ${priors.map(({ label }) => label).join('; ')}`,
  asOf: '2026-11-22',
})
