import * as z from 'zod/mini'
import { decimalText } from '../money'

/**
 * How sure we are of a figure and who says so.
 * - `page`: read from the 1688 page, `buyer`: the buyer entered it,
 * - `official`: an authority's or carrier's own text, `market`: third parties agree, `recalled`: check this,
 * - `derived`: worked out from other lines.
 */
export const evidence = z.object({
  basis: z.enum(['page', 'buyer', 'official', 'market', 'recalled', 'derived']),
  /** Who says so, in words a buyer can look up. */
  source: z.string(),
  /** ISO date the figure was true or was entered. */
  asOf: z.optional(z.string()),
  url: z.optional(z.string()),
})
export type Evidence = z.infer<typeof evidence>

/** `low ≤ likely ≤ high`, decimal text; the three are equal for a point that is known. */
export const span = z.object({ low: decimalText, likely: decimalText, high: decimalText })
export type Span = z.infer<typeof span>

export const estimate = z.object({ span, evidence })
export type Estimate = z.infer<typeof estimate>
