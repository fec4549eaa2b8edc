import * as z from 'zod/mini'

/** Every warning about an offer; each has its words under `trust.warning.<code>`. */
export const WARNING_CODES = [
  'off-shelf',
  'payment-link',
  'part-payment',
  'variant-part-payment',
  'replica-words',
  'copy-words',
  'brand-words',
  'low-price-other-variant',
  'low-price-minor-variant',
  'price-hidden',
  'price-unreadable',
  'price-below-peers',
  'promotion-running',
  'conditional-price',
  'conditional-price-unstated',
  'moq-short',
  'moq-short-mixed-count',
  'moq-short-mixed-yuan',
  'moq-unreadable',
  'variant-moq',
  'dispatch-longer',
  'dispatch-unclear',
  'pieces-unknown',
  'pieces-in-unit',
  'pairs-in-unit',
  'amount-in-unit',
  'weights-all-one',
  'weight-tiny',
  'weight-density',
  'stock-short',
  'stock-unreadable',
  'no-returns',
  'dropship-scene',
] as const
export type WarningCode = (typeof WARNING_CODES)[number]

/**
 * - `high`: likely loss, or not the product at all: red,
 * - `medium`: terms to be careful about: amber,
 * - `low`: worth knowing: grey.
 */
export const severity = z.enum(['high', 'medium', 'low'])
export type Severity = z.infer<typeof severity>

/** `params` fill the words as they are: numbers as decimal text, yuan without sign, Chinese as written. */
export const warning = z.object({
  code: z.enum(WARNING_CODES),
  severity,
  params: z.record(z.string(), z.string()),
  /** Where on the page it was read. */
  at: z.string(),
})
export type Warning = z.infer<typeof warning>

export const warn = (
  code: WarningCode,
  level: Severity,
  at: string,
  params: Record<string, string> = {},
): Warning => ({ code, severity: level, params, at })
