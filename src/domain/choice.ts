import * as z from 'zod/mini'

/** What the buyer picked on an offer: which variant (id) and how many of the offer's unit. */
export const choice = z.object({ variantId: z.optional(z.string()), quantity: z.number() })
export type Choice = z.infer<typeof choice>
