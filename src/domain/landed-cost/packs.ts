import * as z from 'zod/mini'
import { transportMode } from '../buyer'
import { currencyCode, decimalText } from '../money'
import { evidence, span } from './estimate'
import { isoDate, rulePack } from './rule-pack'

/**
 * What a carrier asks on one lane. `per`: by chargeable kg, by W/M (the larger of CBM and tonnes), or by
 * density, where kg in a cubic metre choose the price of a kg. `allIn`: clearance, duty and tax are inside.
 */
export const lane = z.object({
  id: z.string(),
  countries: z.array(z.string()),
  mode: transportMode,
  currency: currencyCode,
  per: z.enum(['kg', 'wm', 'density']),
  span: z.optional(span),
  /** Rising bounds of density, kg/m³, lower bound inclusive. */
  bands: z.optional(z.array(z.object({ from: decimalText, span }))),
  /** cm³ for a chargeable kg; absent = gross weight only. */
  divisor: z.optional(decimalText),
  /** Chargeable quantity is rounded up to a multiple of this. */
  roundUpTo: z.optional(decimalText),
  atLeast: z.optional(decimalText),
  allIn: z.boolean(),
  validFrom: isoDate,
  validTo: z.optional(isoDate),
  evidence,
})
export type Lane = z.infer<typeof lane>

export const transitTime = z.object({
  countries: z.array(z.string()),
  modes: z.array(transportMode),
  days: z.object({ low: z.number(), high: z.number() }),
  evidence,
})
export type TransitTime = z.infer<typeof transitTime>

/** One tariff line's layers in percent: `{ mfn: "16.5", "us-301": "7.5", … }`, and its code. */
export const tariffLine = z.object({ code: z.string(), layers: z.record(z.string(), decimalText) })
export type TariffLine = z.infer<typeof tariffLine>

/** The cheapest, the middle and the dearest line of a heading; `others` are not percentages of the value. */
export const headingDuty = z.object({
  low: tariffLine,
  likely: tariffLine,
  high: tariffLine,
  others: z.optional(z.number()),
})
export type HeadingDuty = z.infer<typeof headingDuty>

export const dutyTable = z.object({ evidence, headings: z.record(z.string(), headingDuty) })
export type DutyTable = z.infer<typeof dutyTable>

export const vatRate = z.object({
  percent: decimalText,
  tax: z.enum(['vat', 'gst', 'none', 'other']),
  evidence,
})
export type VatRate = z.infer<typeof vatRate>

/** An exchange rate we remember, never a market rate: yuan for one unit. */
export const recalledRate = z.object({ currency: currencyCode, yuan: span, evidence })
export type RecalledRate = z.infer<typeof recalledRate>

/** A charge that is the same everywhere until the buyer says otherwise. */
export const generalCharge = z.object({
  id: z.string(),
  currency: z.optional(currencyCode),
  /** By order size in yuan; the last step has no `upToYuan`. */
  steps: z.array(z.object({ upToYuan: z.optional(decimalText), span })),
  /** Between the bounds of two steps the figure slides from one to the other, so that no order costs less than a smaller one. */
  slides: z.optional(z.boolean()),
  /** Added for each W/M of a sea shipment. */
  perWm: z.optional(span),
  /** Only for these modes; absent = all. */
  modes: z.optional(z.array(transportMode)),
  evidence,
})
export type GeneralCharge = z.infer<typeof generalCharge>

/** Everything dated the engine computes with. Replaceable as a whole or in parts. */
export const packs = z.object({
  rules: z.array(rulePack),
  lanes: z.array(lane),
  transit: z.array(transitTime),
  duty: z.object({ us: dutyTable, eu: dutyTable, uk: dutyTable }),
  vat: z.record(z.string(), vatRate),
  rates: z.array(recalledRate),
  general: z.array(generalCharge),
})
export type Packs = z.infer<typeof packs>
