import * as z from 'zod/mini'
import { incoterm, ownValues } from '../buyer'
import { confirmedCode } from '../goods-code/goods-code'
import { priceTier } from '../listing'
import { currencyCode } from '../money'

/**
 * A price somebody named outside a 1688 page (in a chat, at a fair, by another supplier), with what is known of the
 * goods. `values`, `terms`, `lane` and `proof` are what a buyer sets for one offer.
 */
export const quote = z.object({
  /** What the goods are, as the buyer calls them. */
  words: z.string().check(z.maxLength(200)),
  /** Id of a category prior: whose weight and density to start from. Absent = not said. */
  kind: z.optional(z.string()),
  /** Prices for one unit by quantity, in `currency`. Empty while none is typed. */
  tiers: z.array(priceTier),
  currency: currencyCode,
  quantity: z.number().check(z.gt(0)),
  values: ownValues,
  code: z.optional(confirmedCode),
  terms: z.optional(incoterm),
  lane: z.optional(z.string()),
  proof: z.optional(z.boolean()),
})
export type Quote = z.infer<typeof quote>

export const emptyQuote: Quote = { words: '', tiers: [], currency: 'CNY', quantity: 100, values: {} }

/** A quote's place among the offers of a profile; no offer of 1688 has it. Never stored. */
export const QUOTE_ID = '000000'
