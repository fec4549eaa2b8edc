import * as z from 'zod/mini'
import { ownValues, transportMode } from './buyer'
import { choice } from './choice'
import { landedCost } from './landed-cost/result'
import { listing } from './listing'
import { currencyCode } from './money'
import { trustReport } from './trust/report'

/** Who the cost was computed for: kept with it, so that it can be explained and redone as of that day. */
export const computedFor = z.object({
  country: z.optional(z.string()),
  currency: z.optional(currencyCode),
  mode: transportMode,
  importer: z.enum(['business', 'consumer']),
  vatRegistered: z.boolean(),
  forwarderCity: z.optional(z.string()),
  /** The buyer's own values that were in force, of the destination and of this offer together. */
  ownValues,
})
export type ComputedFor = z.infer<typeof computedFor>

/** An offer as it was on the day it was saved. `savedAt` and `rejected.at` are ISO instants. */
export const savedOffer = z.object({
  offerId: z.string(),
  listing,
  choice,
  cost: z.optional(landedCost),
  trust: z.optional(trustReport),
  computedFor: z.optional(computedFor),
  savedAt: z.string(),
  note: z.string(),
  tags: z.array(z.string()),
  rejected: z.optional(z.object({ at: z.string(), why: z.string() })),
})
export type SavedOffer = z.infer<typeof savedOffer>
