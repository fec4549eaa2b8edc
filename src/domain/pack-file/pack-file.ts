import * as z from 'zod/mini'
import {
  datedRate,
  generalCharge,
  holiday,
  lane,
  paymentMethod,
  transitTime,
  vatRate,
} from '../landed-cost/packs'
import { isoDate, rulePack } from '../landed-cost/rule-pack'

/**
 * Rules and figures as a file: what a buyer, a broker or a newer release puts beside or in the place of ours. Every
 * part is optional; each entry has its source, date and confidence, as ours have.
 */
export const packFile = z.strictObject({
  format: z.literal('landfall-packs'),
  version: z.literal(1),
  name: z.string().check(z.minLength(1)),
  madeBy: z.string().check(z.minLength(1)),
  /** ISO date the whole file was checked on. */
  asOf: isoDate,
  rules: z.optional(z.array(rulePack)),
  lanes: z.optional(z.array(lane)),
  transit: z.optional(z.array(transitTime)),
  rates: z.optional(z.array(datedRate)),
  vat: z.optional(z.record(z.string().check(z.regex(/^[A-Z]{2}$/)), vatRate)),
  general: z.optional(z.array(generalCharge)),
  payments: z.optional(z.array(paymentMethod)),
  holidays: z.optional(z.array(holiday)),
})
export type PackFile = z.infer<typeof packFile>
