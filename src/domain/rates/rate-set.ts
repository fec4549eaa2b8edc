import * as z from 'zod/mini'
import { isoDate } from '../landed-cost/rule-pack'
import { currencyCode, decimalText } from '../money'

/**
 * The exchange rates of one day from one source: how many yuan one unit of each currency was. `fetchedAt` (ISO
 * instant) is absent for the set that came with the extension. `basis`: an authority's own figures, or those of a
 * service that gathers them; absent = gathered.
 */
export const rateSet = z.object({
  source: z.string(),
  url: z.optional(z.string()),
  asOf: isoDate,
  fetchedAt: z.optional(z.string()),
  basis: z.optional(z.enum(['official', 'market'])),
  yuan: z.record(currencyCode, decimalText),
})
export type RateSet = z.infer<typeof rateSet>
