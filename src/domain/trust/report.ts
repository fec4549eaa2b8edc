import * as z from 'zod/mini'

export const trustArea = z.enum(['identity', 'track-record', 'capability', 'offer-risk', 'behaviour'])
export type TrustArea = z.infer<typeof trustArea>

/** One thing read and what it is worth. `code` is a key of the trust catalogue; `params` fill its words. */
export const trustReason = z.object({
  code: z.string(),
  area: trustArea,
  /** Points of the score it gave (+) or took (−). */
  points: z.number(),
  params: z.record(z.string(), z.string()),
  /** Where on the page it was read. */
  at: z.string(),
})
export type TrustReason = z.infer<typeof trustReason>

/** A fact we do not have: lowers the confidence, not the score, and says what to ask. */
export const trustUnknown = z.object({
  code: z.string(),
  area: trustArea,
  /** The question in Chinese, ready to send. */
  askZh: z.string(),
})
export type TrustUnknown = z.infer<typeof trustUnknown>

/** Why there is no score; words under `trust.no-score.<code>`. */
export const noScore = z.enum(['seller-unnamed', 'too-little'])
export type NoScore = z.infer<typeof noScore>

export const trustReport = z.object({
  /** 0–100; absent when nobody is named to be scored, or too little is known for any number to be fair. */
  score: z.optional(z.number()),
  /** Stands in place of a score; reports saved before Nov 2026 have neither. */
  noScore: z.optional(noScore),
  /** 0–100: the share of what we look at that the page told. */
  confidence: z.number(),
  reasons: z.array(trustReason),
  /** Nothing outweighs these. */
  dealbreakers: z.array(trustReason),
  unknowns: z.array(trustUnknown),
})
export type TrustReport = z.infer<typeof trustReport>
