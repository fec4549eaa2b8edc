import * as z from 'zod/mini'
import { observation } from '../../domain/observation'
import { message } from './message'

/** What the buyer's own visits to an offer showed, oldest first, and whether it is saved. */
export const offerMemory = message(
  'offer/memory',
  z.object({ offerId: z.string() }),
  z.object({ savedAt: z.optional(z.string()), observations: z.array(observation) }),
)
