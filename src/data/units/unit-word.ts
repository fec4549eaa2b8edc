import * as z from 'zod/mini'

/** A measure word of 1688 in the buyer's words. `forms` are ICU plural messages with the slot `count`. */
export const unitWord = z.object({
  zh: z.string().check(z.minLength(1)),
  name: z.object({ en: z.string().check(z.minLength(1)), ru: z.string().check(z.minLength(1)) }),
  forms: z.object({ en: z.string(), ru: z.string() }),
  /** What a buyer must know before comparing prices in it. */
  note: z.optional(z.object({ en: z.string(), ru: z.string() })),
})
export type UnitWord = z.infer<typeof unitWord>
