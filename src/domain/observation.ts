import * as z from 'zod/mini'
import { decimalText } from './money'

/**
 * What one visit to an offer showed, dated: the buyer's own price history. Only facts that were found are
 * here; an absent one was not shown or not readable that day.
 */
export const observation = z.object({
  offerId: z.string(),
  /** ISO instant. */
  at: z.string(),
  title: z.optional(z.string()),
  lowYuan: z.optional(decimalText),
  highYuan: z.optional(decimalText),
  moq: z.optional(z.number()),
  stock: z.optional(z.number()),
  companyName: z.optional(z.string()),
  memberId: z.optional(z.string()),
  badges: z.optional(z.array(z.string())),
})
export type Observation = z.infer<typeof observation>
