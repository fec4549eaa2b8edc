import * as z from 'zod/mini'
import { decimalText } from '../money'
import { codeCandidate } from './goods-code'

/** A candidate with what it would cost at the border: percent of the customs value over all layers, low to high. */
export const candidateDuty = z.object({
  candidate: codeCandidate,
  /** Absent: no table for the country, or no line is a percentage. */
  percent: z.optional(z.object({ low: decimalText, high: decimalText })),
  /** National lines under it, cheapest first; `null` percent = stated in money or not computed. */
  lines: z.array(
    z.object({ code: z.string(), percent: z.nullable(decimalText), printed: z.optional(z.string()) }),
  ),
  /** Some line was under an anti-dumping measure at the table's date. */
  remedy: z.boolean(),
})
export type CandidateDuty = z.infer<typeof candidateDuty>
