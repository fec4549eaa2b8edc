import type { Estimate, Evidence, Span } from '../landed-cost/estimate'

/** Every figure of an order file is the buyer's own. */
export const STATED: Evidence = { basis: 'buyer', source: 'the order file' }

export const stated = ({ low, likely, high }: Span): Estimate => ({
  span: { low, likely, high },
  evidence: STATED,
})
