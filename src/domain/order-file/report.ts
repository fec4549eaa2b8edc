import type { Evidence, Span } from '../landed-cost/estimate'
import type { CostLine, CostNote, LandedCost } from '../landed-cost/result'
import type { DecimalText } from '../money'

/**
 * An incomplete total never pretends to be a smaller one; and what is inside another line's price (duty in an all-in
 * lane) is not nothing.
 */
export type ReportTotal =
  | ({ complete: true } & Span)
  | { complete: false; missing: string[]; knownSoFar: Span }
  | { complete: false; inside: string }

export type ReportLine = {
  id: string
  name?: string
  group: CostLine['group']
  /** `known`, `unknown` (see `missing`) or `inside` (another line's price holds it, see `line`). */
  is: 'known' | 'unknown' | 'inside'
  low?: DecimalText
  likely?: DecimalText
  high?: DecimalText
  missing?: string
  line?: string
  charged?: CostLine['charged']
  base?: { of: string; amount: DecimalText; currency: string }
  rate?: { value: DecimalText; per: string }
  quantity?: { value: DecimalText; unit: string }
  clamped?: 'minimum' | 'maximum'
  rule?: CostLine['rule']
  evidence: Evidence
  recoverable: boolean
}

/** What rates were applied to, in the total's currency; absent = unknown or not part of this order. */
export type ReportBases = {
  fob?: DecimalText
  cif?: DecimalText
  customsValue?: DecimalText
  taxBase?: DecimalText
  /** Steps of a base that nobody pays at the border: agreed onward transport, a statutory broker's fee. */
  steps: Record<string, DecimalText>
}

export type Report = {
  currency: string
  destination?: string
  mode: string
  load?: string
  incoterm?: string
  entryDate: string
  quantity: number
  sellable?: DecimalText
  rule?: { id: string; validFrom: string; validTo?: string }
  lane?: string
  totals: {
    cash: ReportTotal
    afterTax: ReportTotal
    perUnit: ReportTotal
    perUnitAfterTax: ReportTotal
    border: ReportTotal
    duties: ReportTotal
    fees: ReportTotal
    taxes: ReportTotal
    dutiesAndTaxes: ReportTotal
  }
  /** Every uncertain figure at its low, and all at their high: the worst case. */
  corners: { low: DecimalText; high: DecimalText }
  lines: ReportLine[]
  bases: ReportBases
  shipment: LandedCost['shipment'] & { containers?: { id: string; count: number }[] }
  spendInChina?: LandedCost['spendInChina']
  causes: LandedCost['causes']
  confidence: LandedCost['confidence']
  notes: CostNote[]
  /** Costs such an order often has that the file does not state; nothing is counted for them. */
  notCounted: string[]
  /** Why nothing can be said of the border, when that is so. */
  notCovered: string[]
}
