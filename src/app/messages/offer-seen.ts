import * as z from 'zod/mini'
import { listing } from '../../domain/listing'
import { decimalText } from '../../domain/money'
import { message } from './message'

/** The tab read an offer: the visit is remembered, and what the badge shows is worked out. */
export const offerSeen = message(
  'offer/seen',
  z.object({ listing }),
  z.object({
    saved: z.boolean(),
    /** The buyer chose a destination; otherwise the badge asks to set it. */
    ready: z.boolean(),
    /** Landed cost of one unit at `quantity`, likely and range; absent when incomplete. */
    perUnit: z.optional(
      z.object({ currency: z.string(), low: decimalText, likely: decimalText, high: decimalText }),
    ),
    quantity: z.optional(z.number()),
    /** Codes of the lines that are missing. */
    missing: z.array(z.string()),
    trust: z.optional(z.number()),
    dealbreakers: z.number(),
    language: z.string(),
  }),
)
