/**
 * Shapes of what is worked out on top of a landed cost. Each has a function of its own in a file of its own:
 * `quantity-curve.ts`, `margin.ts`, `target-plan.ts`, `compare-payments.ts`, `cost-difference.ts`, `arrival.ts`.
 */
import type { DecimalText, Money } from '../money'
import type { Evidence } from './estimate'

/**
 * Why the unit cost jumps or bends between two quantities. `params` fill the words `cost.step.<code>`; a `line` among
 * them is the id of a cost line, to be shown by its name.
 */
export type CurveStep = {
  code:
    | 'tier'
    | 'lcl-minimum'
    | 'weight-break'
    | 'formal-entry'
    | 'threshold'
    | 'container'
    | 'minimum-charge'
    | 'maximum-charge'
    | 'carton'
    | 'dispatch'
  /** The first quantity on the other side. */
  at: number
  params: Record<string, string>
}

/** One point of the curve over quantity; no `perUnit` where the total is incomplete there. */
export type CurvePoint = { quantity: number; perUnit?: DecimalText; total?: DecimalText }

/** `best` are quantities just past a step down or just before a step up: where a buyer gets most for the money. */
export type QuantityCurve = { points: CurvePoint[]; steps: CurveStep[]; best: number[] }

/** What is left of a selling price. `low` goes with the high cost. */
export type Margin = {
  perUnit: Record<'low' | 'likely' | 'high', DecimalText>
  /** Percent of the selling price without its tax. */
  percent: Record<'low' | 'likely' | 'high', DecimalText>
  total: Record<'low' | 'likely' | 'high', DecimalText>
  currency: string
}

/** One quantity of a target plan: the price to ask for, beside today's price there. */
export type TargetRow = {
  quantity: number
  /** Yuan for a unit that lands at the target; absent = out of reach even as a gift, or incomplete. */
  ask?: DecimalText
  /** Today's price at this quantity; absent = not shown. */
  listed?: DecimalText
  /** How much less than listed must be asked, percent; zero or less = met already. */
  lessPercent?: DecimalText
  landsAt?: DecimalText
  why?: 'out-of-reach' | 'incomplete'
}

/** One line of two costs side by side; absent on a side where there is no such line or it is unknown. */
export type LineDifference = { id: string; from?: DecimalText; to?: DecimalText; by?: DecimalText }

export type CostDifference = {
  currency: string
  total?: { from: DecimalText; to: DecimalText; by: DecimalText }
  perUnit?: { from: DecimalText; to: DecimalText; by: DecimalText }
  /** Lines that moved, largest move first. */
  lines: LineDifference[]
}

/** Paying one way: what it adds, who holds the money, what it needs. */
export type PaymentCost = {
  id: string
  /** Fee and currency margin together, in the total's currency; absent while the spend is unknown. */
  costs?: Record<'low' | 'likely' | 'high', DecimalText>
  protection: 'platform-holds' | 'card-chargeback' | 'none'
  needs: string[]
  evidence: Evidence
  chosen: boolean
}

/** A stage on the way with its days; dates are ISO, worked out from the day of payment. */
export type ArrivalStage = {
  stage: 'production' | 'pickup' | 'consolidation' | 'transit' | 'clearance' | 'delivery'
  days: { low: number; high: number }
  evidence: Evidence
}

export type Arrival = {
  stages: ArrivalStage[]
  /** Earliest and latest day at the door; the latest holds the buffer. */
  early: string
  late: string
  /** Days from payment to the door. */
  days: { low: number; high: number }
  /** Spare days on top of the slow end. */
  buffer: number
  /** Chinese holidays on the way, and the days they cost. */
  holidays: { id: string; from: string; to: string; adds: number }[]
  /** Stages nobody has a figure for: then the dates are without them. */
  missing: string[]
}

/** Cash that is out and for how long. */
export type CashTied = { amount: Money; days: { low: number; high: number } }
