import * as z from 'zod/mini'
import { currencyCode, decimalText } from './money'

/** `express` is a courier (DHL, UPS), `post` the mails (EMS, small packets). */
export const transportMode = z.enum(['air', 'sea', 'express', 'post', 'rail', 'truck'])
export type TransportMode = z.infer<typeof transportMode>

/** By sea: a share of a container (LCL), or whole containers (FCL). */
export const seaLoad = z.enum(['lcl', 'fcl'])
export type SeaLoad = z.infer<typeof seaLoad>

/** Incoterms 2020: who pays which part of the way. Absent = a bare 1688 price: goods and their packing. */
export const incoterm = z.enum(['EXW', 'FCA', 'FAS', 'FOB', 'CFR', 'CIF', 'CPT', 'CIP', 'DAP', 'DPU', 'DDP'])
export type Incoterm = z.infer<typeof incoterm>

/** A value the buyer put in place of ours. `value` is in the unit the assumption is defined with. */
export const ownValue = z.object({
  value: decimalText,
  /** How far off it may be, when the buyer gave a range: `low <= value <= high`. */
  low: z.optional(decimalText),
  high: z.optional(decimalText),
  /** For money: the currency it was entered in. */
  currency: z.optional(currencyCode),
  setOn: z.string(),
  /** A duty is one country's, a quote is for one country and mode: elsewhere the value does not stand. */
  holdsFor: z.optional(z.object({ country: z.optional(z.string()), mode: z.optional(transportMode) })),
})
export type OwnValue = z.infer<typeof ownValue>

/** Assumption id (`landed-cost/assumptions.ts`) → the buyer's own value. */
export const ownValues = z.record(z.string(), ownValue)
export type OwnValues = z.infer<typeof ownValues>

/** Who is buying, for where: asked once, on one screen, skippable. No personal data. */
export const buyerProfile = z.object({
  /** ISO 3166-1 alpha-2; absent until the buyer chose: then no cost is computed, never a guessed country. */
  country: z.optional(z.string().check(z.regex(/^[A-Z]{2}$/))),
  currency: z.optional(currencyCode),
  mode: transportMode,
  load: z.optional(seaLoad),
  /** How goods are paid for: id of a payment method of the packs. Absent = not said. */
  payment: z.optional(z.string()),
  /** The forwarder's city in China, in Chinese (广州), where domestic freight ends. */
  forwarderCity: z.optional(z.string()),
  usualQuantity: z.optional(z.number()),
  importer: z.enum(['business', 'consumer']),
  vatRegistered: z.boolean(),
  language: z.enum(['en', 'ru']),
  /** First run answered or skipped: not asked again. */
  asked: z.boolean(),
  /** Destination country → assumptions replaced for it. */
  ownValues: z.record(z.string(), ownValues),
  /** Offer id → assumptions replaced for that product (weight, carton, domestic freight). */
  offerValues: z.record(z.string(), ownValues),
  /** Offer id → what the seller's price holds; absent = the bare 1688 price. */
  offerTerms: z.optional(z.record(z.string(), incoterm)),
  /** Offer id → the lane or rate card to ship by (its id); one that does not go the chosen way is passed over. */
  offerLanes: z.optional(z.record(z.string(), z.string())),
  /** Offer ids whose seller gives the proof of origin that a preference asks for. */
  offerProofs: z.optional(z.record(z.string(), z.boolean())),
  /** Country → which of its levy regimes the buyer knows to be in force; absent = as the rule pack thinks. */
  regimes: z.optional(z.record(z.string(), z.string())),
})
export type BuyerProfile = z.infer<typeof buyerProfile>

export const newBuyer: BuyerProfile = {
  mode: 'sea',
  importer: 'business',
  vatRegistered: false,
  language: 'en',
  asked: false,
  ownValues: {},
  offerValues: {},
}
