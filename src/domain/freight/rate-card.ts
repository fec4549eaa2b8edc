import * as z from 'zod/mini'
import { seaLoad, transportMode } from '../buyer'
import { isoDate } from '../landed-cost/rule-pack'
import { currencyCode, decimalText } from '../money'

/** One extra of a rate card: fuel, remote area, batteries. */
export const cardSurcharge = z.object({
  name: z.string(),
  per: z.enum(['kg', 'wm', 'container', 'shipment', 'percent']),
  amount: decimalText,
})

/** What a whole freight quote speaks of, in the order of the way: each inside the price, beside it, or not asked for. */
export const quoteLine = z.enum([
  'pickup',
  'export-clearance',
  'main-leg',
  'surcharges',
  'import-clearance',
  'duty-and-tax',
  'delivery',
  'storage',
])
export type QuoteLine = z.infer<typeof quoteLine>

/**
 * A forwarder's price list for one lane, as the buyer got it. `breaks` rise: the price from that chargeable
 * quantity on (kg, W/M, CBM), or from that density on (`density`); `container` and `shipment` have one break.
 */
export const rateCard = z.object({
  id: z.string(),
  forwarder: z.string(),
  /** City or warehouse in China it starts from, as the forwarder names it. */
  from: z.optional(z.string()),
  country: z.string().check(z.regex(/^[A-Z]{2}$/)),
  mode: transportMode,
  load: z.optional(seaLoad),
  allIn: z.boolean(),
  currency: currencyCode,
  per: z.enum(['kg', 'wm', 'cbm', 'container', 'shipment', 'density']),
  container: z.optional(z.enum(['20GP', '40GP', '40HQ', '45HQ'])),
  breaks: z.array(z.object({ from: decimalText, price: decimalText })).check(z.minLength(1)),
  divisor: z.optional(decimalText),
  roundUpTo: z.optional(decimalText),
  byPiece: z.optional(z.boolean()),
  atLeast: z.optional(decimalText),
  minimum: z.optional(decimalText),
  surcharges: z.array(cardSurcharge),
  days: z.optional(z.object({ low: z.number(), high: z.number() })),
  /** ISO dates; a card past its last day is shown and not used. */
  validFrom: isoDate,
  validTo: z.optional(isoDate),
  enteredOn: isoDate,
  note: z.optional(z.string()),
  /** The lines the forwarder spoke of, as the buyer ticked them; absent = nobody looked. */
  quoted: z.optional(z.array(quoteLine)),
})
export type RateCard = z.infer<typeof rateCard>
