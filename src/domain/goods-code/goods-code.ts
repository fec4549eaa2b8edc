import * as z from 'zod/mini'

/** Digits only: 4 (heading), 6 (the same in every country) or 8–10 (one country's own). */
export const hsDigits = z.string().check(z.regex(/^\d{4,10}$/))

/** Which country's tariff a code of more than six digits belongs to: the first six hold everywhere. */
export const tariffTable = z.enum(['us', 'eu', 'uk'])
export type TariffTable = z.infer<typeof tariffTable>

/** What the buyer confirmed is a fact for one product, a habit for its category or supplier. */
export const codeScope = z.enum(['offer', 'category', 'supplier'])
export type CodeScope = z.infer<typeof codeScope>

/** A code the buyer confirmed. `table` is set for codes of more than six digits. */
export const confirmedCode = z.object({
  code: hsDigits,
  table: z.optional(tariffTable),
  scope: codeScope,
  /** ISO date. */
  setOn: z.string(),
})
export type ConfirmedCode = z.infer<typeof confirmedCode>

/**
 * A heading or subheading the goods may fall under, and why we say so. `label` in the buyer's language is our own
 * plain wording, not the legal text. `question` tells it from its neighbours (`knitted-or-woven` …).
 */
export const codeCandidate = z.object({
  code: hsDigits,
  label: z.string(),
  because: z.enum(['category', 'title', 'material', 'search', 'remembered']),
  /** The words that led here, as they stand on the page or were typed. */
  matched: z.optional(z.string()),
  question: z.optional(z.string()),
})
export type CodeCandidate = z.infer<typeof codeCandidate>

/** A thing that tells candidates apart (`goods-code.question.<id>`), and the codes each answer leaves. */
export const codeQuestion = z.object({
  id: z.string(),
  /** `goods-code.answer.<id>`. */
  answers: z.array(z.object({ id: z.string(), codes: z.array(hsDigits) })),
})
export type CodeQuestion = z.infer<typeof codeQuestion>

/** What is known of the goods' code: nothing confirmed (candidates, likeliest first, may be none), or confirmed. */
export const goodsCode = z.object({
  candidates: z.array(codeCandidate),
  /** What would narrow the candidates; absent or empty when nothing of ours does. */
  questions: z.optional(z.array(codeQuestion)),
  confirmed: z.optional(confirmedCode),
})
export type GoodsCode = z.infer<typeof goodsCode>
