import * as z from 'zod/mini'
import { choice } from '../../domain/choice'
import { landedCost } from '../../domain/landed-cost/result'
import { listing } from '../../domain/listing'
import { trustReport } from '../../domain/trust/report'
import { message } from './message'

/** Save the offer as read, with what was chosen and what was computed from it that day. */
export const offerSave = message(
  'offer/save',
  z.object({
    listing,
    choice,
    cost: z.optional(landedCost),
    trust: z.optional(trustReport),
  }),
  z.object({ offerId: z.string(), savedAt: z.string() }),
)

/** Take a save back (undo): the visits stay remembered. */
export const offerUnsave = message(
  'offer/unsave',
  z.object({ offerId: z.string() }),
  z.object({ offerId: z.string() }),
)
