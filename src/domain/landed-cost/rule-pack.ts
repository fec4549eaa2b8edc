import * as z from 'zod/mini'
import { currencyCode, decimalText, money } from '../money'
import { evidence, span } from './estimate'

export const isoDate = z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/))

/** A test of what is shipped: the sum of the terms `of` against an amount, or the gross weight; all bounds must stand. */
export const condition = z.object({
  of: z.array(z.string()),
  over: z.optional(money),
  upTo: z.optional(money),
  overKg: z.optional(decimalText),
  upToKg: z.optional(decimalText),
})
export type Condition = z.infer<typeof condition>

/** Who imports and how: every part that is given must fit. */
const shipper = z.object({
  importer: z.optional(z.enum(['business', 'consumer'])),
  modes: z.optional(z.array(z.string())),
})
export type Shipper = z.infer<typeof shipper>

/**
 * Where a charge's rate comes from:
 * - `percent` of the base; `fixed` money for the shipment;
 * - `tariff`: the layer of that name in the duty table, for the HS headings in question;
 * - `vat`: the standard rate of the destination;
 * - `per-kg` of gross or chargeable weight; `per-item`: for each tariff item of the shipment, one unless the buyer
 *   says otherwise (`tariff-items`); `steps`: by the base's amount, the first step that holds it;
 * - `goods`: percent by the HS codes in question, as their first digits; of codes that nothing is said of
 *   `otherwise`, or unknown;
 * - `open`: the charge exists and no figure was found. Unknown until the buyer enters it.
 */
export const chargeRate = z.discriminatedUnion('is', [
  z.object({ is: z.literal('percent'), span }),
  z.object({ is: z.literal('fixed'), span, currency: currencyCode }),
  z.object({ is: z.literal('tariff'), layer: z.string() }),
  z.object({ is: z.literal('vat') }),
  z.object({
    is: z.literal('per-kg'),
    perKg: money,
    /** Added once, in the currency of `perKg`. */
    plus: z.optional(decimalText),
    weight: z.enum(['gross', 'chargeable']),
  }),
  z.object({ is: z.literal('per-item'), amount: money }),
  z.object({
    is: z.literal('goods'),
    spans: z.array(z.object({ codes: z.array(z.string().check(z.regex(/^\d{2,6}$/))), span })),
    otherwise: z.optional(span),
  }),
  z.object({ is: z.literal('open'), unit: z.enum(['percent', 'money']) }),
  z.object({
    is: z.literal('steps'),
    /** Of the bounds; the charge itself is in `paidIn`, or in this too. */
    currency: currencyCode,
    paidIn: z.optional(currencyCode),
    /** The charges of the steps are so many of this unit (a monthly index, a base amount), worth so much in `paidIn`. */
    times: z.optional(span),
    steps: z.array(
      z.object({
        upTo: z.optional(decimalText),
        /** Absent: what is due in this step is not known. */
        fixed: z.optional(decimalText),
        /** Percent of what the base is over `from`. */
        percentOver: z.optional(decimalText),
        from: z.optional(decimalText),
      }),
    ),
  }),
])
export type ChargeRate = z.infer<typeof chargeRate>

/**
 * One layer of duty, one fee or one tax. `of` names the terms its base adds up: ids of cost lines,
 * `customs-value`, or ids of charges that stand before it. A charge that does not apply is zero by rule.
 */
export const charge = z.object({
  id: z.string().check(z.regex(/^(duty|fee|tax|base)\/[a-z0-9-]+$/)),
  /** The assumption whose own value replaces the rate. */
  assumption: z.string(),
  rate: chargeRate,
  of: z.array(z.string()),
  /** The base is multiplied by this (South Africa's VAT: 1.10 on the customs value alone). */
  uplift: z.optional(z.object({ of: z.array(z.string()), factor: decimalText })),
  /** The base holds the tax itself: amount = base × rate / (1 − rate) (Brazil's ICMS). */
  inside: z.optional(z.boolean()),
  /** Another percentage or a weight rate sets the least: the larger counts. */
  atLeast: z.optional(money),
  atMost: z.optional(money),
  /** For each kg of gross weight: the larger of this and the percentage counts. */
  atLeastPerKg: z.optional(money),
  /** Only what the base has over this counts. */
  above: z.optional(money),
  modes: z.optional(z.array(z.string())),
  /** By sea and rail: groupage or full containers only. Other modes are as groupage. */
  load: z.optional(z.enum(['lcl', 'fcl'])),
  importer: z.optional(z.enum(['business', 'consumer'])),
  /** Not charged at all of these. */
  notFor: z.optional(z.array(shipper)),
  /** Of the pack's countries only these (a national fee beside the Union's rules). */
  countries: z.optional(z.array(z.string())),
  /** Within the pack's own dates, first and last day inclusive. */
  validFrom: z.optional(isoDate),
  validTo: z.optional(isoDate),
  when: z.optional(z.array(condition)),
  /** Free when any of these holds, for whom it is said. */
  unless: z.optional(z.array(z.extend(shipper, { when: condition }))),
  /** Charged only under this regime of the pack. */
  regime: z.optional(z.string()),
  /** Not charged on goods that one of these layers is charged on. */
  notWith: z.optional(z.array(z.string())),
  round: z.optional(z.object({ to: decimalText, way: z.enum(['up', 'down', 'half-up']) })),
  baseRound: z.optional(z.object({ to: decimalText, way: z.enum(['up', 'down', 'half-up']) })),
  /** Only a step in another charge's base, not paid at the border (UK: agreed onward transport). */
  notional: z.optional(z.boolean()),
  recoverable: z.optional(z.boolean()),
  evidence,
})
export type Charge = z.infer<typeof charge>

/** The rules of one destination for the entry dates `validFrom` to `validTo` inclusive. */
export const rulePack = z.object({
  id: z.string(),
  /** ISO 3166-1 alpha-2; `*` is every country without a pack of its own. */
  countries: z.array(z.string()),
  currency: z.optional(currencyCode),
  validFrom: isoDate,
  validTo: z.optional(isoDate),
  checkedOn: isoDate,
  /** Whose imports the rules are for; absent = everybody's. Of others nothing is said. */
  covers: z.optional(shipper),
  basis: z.enum(['fob', 'cif', 'cif-to-union-border', 'not-covered']),
  /** Line ids that make the customs value. */
  customsValue: z.array(z.string()),
  /** Percent of the main freight that counts (EAEU: to the union's border). */
  freightShare: z.optional(z.object({ span, evidence })),
  valueRound: z.optional(z.object({ to: decimalText, way: z.enum(['up', 'down', 'half-up']) })),
  /** Which duty table answers, or a band for all goods. */
  tariff: z.union([
    z.object({ is: z.literal('table'), table: z.enum(['us', 'eu', 'uk']) }),
    z.object({ is: z.literal('band'), span, evidence }),
    z.object({ is: z.literal('none') }),
  ]),
  /** Where the buyer must enter the duty: what goods usually pay, to choose from. Never counted. */
  usualDuty: z.optional(z.object({ percents: z.array(decimalText), evidence })),
  /** With proof of origin these layers are charged at this percentage. */
  preference: z.optional(z.object({ layers: z.array(z.string()), span, evidence })),
  charges: z.array(charge),
  /** Which regime the range spans; `likely` is what we think is in force. */
  regimes: z.optional(z.object({ likely: z.string(), low: z.string(), high: z.string() })),
  /** Brokerage where a public figure exists; else unknown until entered. */
  clearance: z.optional(
    z.array(
      z.object({
        modes: z.array(z.string()),
        currency: currencyCode,
        span,
        /** Of the duty, fees and tax a courier advances; `span` is then the least it takes. */
        percent: z.optional(span),
        evidence,
      }),
    ),
  ),
  notes: z.array(z.string()),
  evidence,
})
export type RulePack = z.infer<typeof rulePack>
