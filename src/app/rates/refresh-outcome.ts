import * as z from 'zod/mini'
import { isoDate } from '../../domain/landed-cost/rule-pack'
import { currencyCode } from '../../domain/money'

/** What came of asking for exchange rates. After anything but `updated` the rates in use are those of before. */
export const refreshOutcome = z.discriminatedUnion('kind', [
  /** `left`: currencies whose new rate cannot be right and was not taken. */
  z.object({ kind: z.literal('updated'), asOf: isoDate, source: z.string(), left: z.array(currencyCode) }),
  /** The source has nothing newer. */
  z.object({ kind: z.literal('unchanged'), asOf: isoDate }),
  /** No answer in time: no network, or the host is down. */
  z.object({ kind: z.literal('offline') }),
  /** The host answered that it will not. */
  z.object({ kind: z.literal('refused'), status: z.number() }),
  /** The answer is of a shape we do not know. */
  z.object({ kind: z.literal('unreadable') }),
  /** Too much of the answer is too far from the rates in use. */
  z.object({ kind: z.literal('looks-wrong'), currencies: z.array(currencyCode) }),
  /** The buyer did not allow the hosts, or took the leave back. */
  z.object({ kind: z.literal('no-permission') }),
])
export type RefreshOutcome = z.infer<typeof refreshOutcome>
