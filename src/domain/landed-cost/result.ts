import * as z from 'zod/mini'
import { currencyCode, decimalText, money } from '../money'
import { evidence, span } from './estimate'

/** Where in the picture of the cost a line stands. */
export const lineGroup = z.enum(['goods', 'china', 'freight', 'border', 'delivery', 'money'])
export type LineGroup = z.infer<typeof lineGroup>

/** What a line was worked out from, so that a buyer can redo it on paper. */
export const working = z.object({
  /** The amount the rate was applied to, in the total's currency unless said otherwise. */
  base: z.optional(z.object({ of: z.string(), amount: money })),
  /** Percent as "3.5"; money rates as money for each kg, CBM, W/M … */
  rate: z.optional(
    z.object({
      value: decimalText,
      per: z.enum([
        'percent',
        'kg',
        'cbm',
        'wm',
        'container',
        'unit',
        'pair',
        'dozen',
        'litre',
        'm2',
        'shipment',
        'cny',
        'year',
      ]),
    }),
  ),
  /** The quantity the rate was applied to (chargeable kg, W/M, units). */
  quantity: z.optional(z.object({ value: decimalText, unit: z.string() })),
  clamped: z.optional(z.enum(['minimum', 'maximum'])),
})
export type Working = z.infer<typeof working>

/**
 * One charge. `id` is stable (`goods`, `domestic-freight`, `agent`, `inspection`, `payment-fee`,
 * `payment-fixed`, `currency-margin`, `vat-invoice`, `tooling`, `samples`, `repacking`, `export-clearance`,
 * `origin-handling`, `main-freight`, `surcharge/<id>`, `insurance`, `duty/<layer>`, `fee/<fee>`, `tax/<tax>`,
 * `clearance`, `conformity`, `destination-handling`, `delivery`, `cost-of-money`, `other`, `rounding`).
 * Amounts are in the total's currency. `unknown` is never zero: it makes the total incomplete.
 * `inside` = part of another line's price (an all-in lane contains the duty, a CIF price the freight).
 */
export const costLine = z.object({
  id: z.string(),
  /** As the forwarder's list calls it, for a line that only his list has; else the id has words of ours. */
  name: z.optional(z.string()),
  group: lineGroup,
  amount: z.discriminatedUnion('is', [
    z.object({ is: z.literal('known'), span }),
    z.object({ is: z.literal('unknown'), missing: z.string() }),
    z.object({ is: z.literal('inside'), line: z.string() }),
  ]),
  /** The same amount in the currency it is charged in, where that differs (yuan for goods). */
  charged: z.optional(money),
  working,
  evidence,
  /** The rule that was applied and since when it holds. */
  rule: z.optional(z.object({ id: z.string(), validFrom: z.string(), validTo: z.optional(z.string()) })),
  /** The assumption the buyer can replace to change this line (see `assumptions.ts`). */
  assumption: z.optional(z.string()),
  /** Import VAT or GST that this buyer gets back. */
  recoverable: z.boolean(),
})
export type CostLine = z.infer<typeof costLine>

/** `incomplete` never pretends to be a smaller total: `knownSoFar` is the sum of what is known. */
export const total = z.discriminatedUnion('is', [
  z.object({ is: z.literal('complete'), span }),
  z.object({ is: z.literal('incomplete'), missing: z.array(z.string()), knownSoFar: span }),
])
export type Total = z.infer<typeof total>

/** A thing to say in words beside the number; `code` is a key of the cost catalogue. */
export const costNote = z.object({ code: z.string(), params: z.record(z.string(), z.string()) })
export type CostNote = z.infer<typeof costNote>

export const landedCost = z.object({
  currency: currencyCode,
  destination: z.string(),
  mode: z.string(),
  /** ISO date of entry the rules were picked by. */
  entryDate: z.string(),
  quantity: z.number(),
  lines: z.array(costLine),
  /** Cash out to the door. */
  cash: total,
  /** After the VAT or GST this buyer recovers; equal to `cash` when none. */
  afterTax: total,
  perUnit: total,
  /** The worst case: every uncertain line at its low, at its high. */
  corners: z.optional(z.object({ low: decimalText, high: decimalText })),
  /** Yuan paid in China: goods, domestic freight, agent, inspection, payment fee. */
  spendInChina: z.optional(z.object({ yuan: decimalText, inCurrency: decimalText })),
  customsValue: z.optional(money),
  /** What the import tax was worked out on. */
  taxBase: z.optional(money),
  /** Goods, freight and insurance to the border, whatever the country's basis. */
  cif: z.optional(money),
  /** Units that can be sold: `quantity` less the defects allowed for. The unit cost is spread over these. */
  sellable: z.optional(decimalText),
  /** Who pays what under the seller's terms; absent = the bare 1688 price. */
  incoterm: z.optional(z.string()),
  /** The rule pack, and the lane or rate card, the sum was made with. */
  ruleId: z.optional(z.string()),
  laneId: z.optional(z.string()),
  /** Full containers, when the sum ships in them. */
  containers: z.optional(z.array(z.object({ id: z.string(), count: z.number() }))),
  shipment: z.object({
    grossKg: z.optional(span),
    cbm: z.optional(span),
    cartons: z.optional(z.number()),
    volumetricKg: z.optional(decimalText),
    kgPerCbm: z.optional(decimalText),
    /** Percent of the practical room (or of the payload, if that is the larger share) of the full containers. */
    fillPercent: z.optional(decimalText),
    chargeable: z.optional(
      z.object({ value: decimalText, unit: z.enum(['kg', 'wm', 'cbm', 'container', 'shipment']) }),
    ),
  }),
  /** tight ≤ 5 %, fair ≤ 12 %, rough ≤ 25 % half-width; else guess. */
  confidence: z.enum(['tight', 'fair', 'rough', 'guess']),
  /** What makes the range, largest first: the total at that variable's low and high, others likely. */
  causes: z.array(z.object({ variable: z.string(), low: decimalText, high: decimalText })),
  notes: z.array(costNote),
})
export type LandedCost = z.infer<typeof landedCost>
