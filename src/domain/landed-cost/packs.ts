import * as z from 'zod/mini'
import { seaLoad, transportMode } from '../buyer'
import { currencyCode, decimalText } from '../money'
import { evidence, span } from './estimate'
import { isoDate, rulePack } from './rule-pack'

/** A charge on top of a freight price: fuel, remote area, batteries. Counted only while `when` fits the goods. */
export const surcharge = z.object({
  id: z.string(),
  /** As the forwarder's list calls it; ours have a key of the cost catalogue instead. */
  name: z.optional(z.string()),
  per: z.enum(['kg', 'wm', 'container', 'shipment', 'percent']),
  span,
  /** Of money; a percentage is of the freight itself. */
  currency: z.optional(currencyCode),
  /** Cargo classes it is asked for; absent = all. */
  when: z.optional(z.array(z.enum(['general', 'clothing', 'battery', 'liquid']))),
  evidence,
})
export type Surcharge = z.infer<typeof surcharge>

/**
 * What a carrier asks on one lane. `per`: by chargeable kg, by W/M (the larger of CBM and tonnes), by CBM alone,
 * by container, for the whole shipment, or by density, where kg in a cubic metre choose the price of a kg.
 * `allIn`: clearance, duty and tax are inside. A forwarder's rate card is turned into lanes of basis `buyer`.
 */
export const lane = z.object({
  id: z.string(),
  /** ISO codes; `*` = any country. */
  countries: z.array(z.string()),
  mode: transportMode,
  /** By sea; absent = LCL. */
  load: z.optional(seaLoad),
  /** Whose price it is, for a rate card. */
  forwarder: z.optional(z.string()),
  /** Container lanes of one route price different containers of the same way: an order may mix them. Absent = the id. */
  route: z.optional(z.string()),
  /** Cargo classes it takes; absent = all. Goods of a class nobody named are general. */
  cargo: z.optional(z.array(z.enum(['general', 'clothing', 'battery', 'liquid']))),
  currency: currencyCode,
  per: z.enum(['kg', 'wm', 'cbm', 'container', 'shipment', 'density']),
  span: z.optional(span),
  /**
   * Rising lower bounds, inclusive: of density in kg/m³ (`per: density`), else of the chargeable quantity (weight
   * breaks). The price of a break is for each unit of the whole quantity; where the next break's minimum is cheaper
   * the carrier bills that ("as" weight).
   */
  bands: z.optional(z.array(z.object({ from: decimalText, span }))),
  /** Which container `per: container` prices. */
  container: z.optional(z.enum(['20GP', '40GP', '40HQ', '45HQ'])),
  /** cm³ for a chargeable kg; absent = gross weight only. */
  divisor: z.optional(decimalText),
  /** Volume counts only when a side of the carton is at least so many cm (EMS: 60). */
  volumeFromSideCm: z.optional(decimalText),
  /** Chargeable quantity is rounded up to a multiple of this. */
  roundUpTo: z.optional(decimalText),
  /** Each carton is weighed and rounded by itself (couriers), not the whole shipment. */
  byPiece: z.optional(z.boolean()),
  /** Least chargeable quantity. */
  atLeast: z.optional(decimalText),
  /** Least charge in money. */
  minimum: z.optional(span),
  /** Who says so, where it is not who says the price. */
  minimumEvidence: z.optional(evidence),
  /** The public price is one of so much chargeable quantity and more: below, it is said that less costs more. */
  pricedFrom: z.optional(decimalText),
  /** Heavier shipments, gross or chargeable, are not taken. */
  upToKg: z.optional(decimalText),
  surcharges: z.optional(z.array(surcharge)),
  /** Days to the door or port as the carrier says; stands before the general transit times. */
  days: z.optional(z.object({ low: z.number(), high: z.number() })),
  allIn: z.boolean(),
  validFrom: isoDate,
  validTo: z.optional(isoDate),
  evidence,
})
export type Lane = z.infer<typeof lane>

/** What a container holds in practice, not on paper. */
export const containerSize = z.object({
  id: z.enum(['20GP', '40GP', '40HQ', '45HQ']),
  /** Practical CBM: the likely is what packers plan with. */
  cbm: span,
  /** Payload in kg. */
  kg: decimalText,
  /** Country → kg that its roads carry without a permit, where that is less. */
  roadKg: z.optional(z.record(z.string(), decimalText)),
  evidence,
})
export type ContainerSize = z.infer<typeof containerSize>

export const transitTime = z.object({
  countries: z.array(z.string()),
  modes: z.array(transportMode),
  load: z.optional(seaLoad),
  days: z.object({ low: z.number(), high: z.number() }),
  evidence,
})
export type TransitTime = z.infer<typeof transitTime>

/** Days around a shipment that are not the way itself: pickup in China, consolidation, clearance. */
export const stageTime = z.object({
  stage: z.enum(['pickup', 'consolidation', 'clearance', 'delivery']),
  countries: z.array(z.string()),
  modes: z.optional(z.array(transportMode)),
  days: z.object({ low: z.number(), high: z.number() }),
  evidence,
})
export type StageTime = z.infer<typeof stageTime>

/** Days on which factories, warehouses or customs in China stand still, first and last inclusive. */
export const holiday = z.object({
  id: z.enum([
    'spring-festival',
    'qingming',
    'labour-day',
    'dragon-boat',
    'mid-autumn',
    'national-day',
    'new-year',
  ]),
  from: isoDate,
  to: isoDate,
  /** Factories wind down before and start up after: days on each side that work slowly. */
  slowBefore: z.number(),
  slowAfter: z.number(),
  evidence,
})
export type Holiday = z.infer<typeof holiday>

/** A duty stated in money for a quantity: 90 cents a pair, 2 euro a kg. */
export const specificRate = z.object({
  amount: decimalText,
  currency: currencyCode,
  per: z.enum(['kg', 'piece', 'pair', 'dozen', 'litre', 'm2']),
})
export type SpecificRate = z.infer<typeof specificRate>

/**
 * One tariff line: its national code in digits, its layers in percent `{ mfn: "16.5", "us-301": "7.5", … }`. A layer
 * may also be stated in money (`specific`), added to the percentage unless `larger` says that the larger counts.
 */
export const tariffLine = z.object({
  code: z.string(),
  layers: z.record(z.string(), decimalText),
  specific: z.optional(
    z.record(z.string(), z.object({ rates: z.array(specificRate), larger: z.optional(z.boolean()) })),
  ),
  /** The general rate as the tariff prints it, when it is not a plain percentage. */
  printed: z.optional(z.string()),
  /** The general rate as printed, when it is of a kind we cannot compute; the line's duty is then unknown. */
  notComputed: z.optional(z.string()),
  /** Goods of this line were under an anti-dumping or countervailing measure at the table's date: ask. */
  remedy: z.optional(z.boolean()),
})
export type TariffLine = z.infer<typeof tariffLine>

/** All tariff lines of the headings that are in question, by HS heading of four digits. Not the whole tariff. */
export const dutyTable = z.object({ evidence, headings: z.record(z.string(), z.array(tariffLine)) })
export type DutyTable = z.infer<typeof dutyTable>

export const vatRate = z.object({
  percent: decimalText,
  tax: z.enum(['vat', 'gst', 'none', 'other']),
  evidence,
})
export type VatRate = z.infer<typeof vatRate>

/**
 * What a currency was worth on a day: yuan for one unit. `evidence.asOf` is that day; `recalled` = from memory.
 * `days`: how old the rate was when its span was set; absent when nobody counted.
 */
export const datedRate = z.object({
  currency: currencyCode,
  yuan: span,
  days: z.optional(z.number()),
  evidence,
})
export type DatedRate = z.infer<typeof datedRate>

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
  /** Added for each full container. */
  perContainer: z.optional(span),
  /** Only for groupage or only for full containers; absent = both. */
  load: z.optional(seaLoad),
  /** Only for these modes; absent = all. */
  modes: z.optional(z.array(transportMode)),
  evidence,
})
export type GeneralCharge = z.infer<typeof generalCharge>

/** A way to pay a seller on 1688. Texts are keys of the cost catalogue: `cost.payment.<id>`, `.protection.<id>` … */
export const paymentMethod = z.object({
  id: z.string(),
  /** Percent of what is paid in China. */
  fee: span,
  /** Added once for each payment. */
  fixed: z.optional(z.object({ span, currency: currencyCode })),
  /** Percent lost between the market rate and the rate the buyer gets. */
  margin: span,
  /** Who says the margin, where it is not who says the fee. */
  marginEvidence: z.optional(evidence),
  /** Whether money is held until the goods are received, and who refunds. */
  protection: z.enum(['platform-holds', 'card-chargeback', 'none']),
  /** Codes of what must be so before it can be used: `company-account`, `alipay-verified` … */
  needs: z.array(z.string()),
  evidence,
})
export type PaymentMethod = z.infer<typeof paymentMethod>

/** Everything dated the engine computes with. Replaceable as a whole or in parts. */
export const packs = z.object({
  rules: z.array(rulePack),
  lanes: z.array(lane),
  containers: z.array(containerSize),
  transit: z.array(transitTime),
  stages: z.array(stageTime),
  holidays: z.array(holiday),
  duty: z.object({ us: dutyTable, eu: dutyTable, uk: dutyTable }),
  vat: z.record(z.string(), vatRate),
  rates: z.array(datedRate),
  general: z.array(generalCharge),
  payments: z.array(paymentMethod),
})
export type Packs = z.infer<typeof packs>
