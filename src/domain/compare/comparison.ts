import type { Choice } from '../choice'
import type { Evidence } from '../landed-cost/estimate'
import type { LandedCost } from '../landed-cost/result'
import type { Listing } from '../listing'
import type { DecimalText } from '../money'
import type { Shipment } from '../order/shipment'
import type { UnitContent } from '../unit-content'
import type { UnitBase } from '../unit-kind'
import type { CompareQuestion } from './questions'

/**
 * One offer to compare. `cost` counts only when it was computed for the number of units that gives the target
 * quantity. `piecesPerUnit` is what the supplier answered, typed by the buyer; it stands before the page.
 */
export type CompareItem = {
  listing: Listing
  choice: Choice
  cost?: LandedCost
  /** The order's weights; counted, as `cost` is, for the number of units that gives the target quantity. */
  shipment?: Pick<Shipment, 'unitKg' | 'grossKg'> & { units: number }
  piecesPerUnit?: DecimalText
}

/** How many of the base (pieces, or kg, metres …) the buyer wants. */
export type CompareTarget = { quantity: number }

/** Why an offer has no place; words under `trust.compare.not.<code>`. */
export const NOT_COMPARABLE_CODES = [
  'pieces-unknown',
  'unit-unknown',
  'other-measure',
  'price-unknown',
  'choose-variant',
  'below-moq',
  'off-shelf',
  'dealbreaker',
] as const
export type NotComparableCode = (typeof NOT_COMPARABLE_CODES)[number]

export type NotComparable = {
  is: 'not-comparable'
  because: NotComparableCode
  params: Record<string, string>
  ask?: CompareQuestion
}

/** `missing` names the question that fills the cell; `not-computed`: ours to work out, nothing to ask. */
export type Cell =
  | { is: 'known'; value: DecimalText; currency: string }
  | { is: 'missing'; ask: CompareQuestion }
  | { is: 'not-computed' }

/** One offer in the comparison, in the order it was given. Amounts are for one of `base`, unrounded. */
export type ComparedItem = {
  offerId: string
  content: UnitContent
  /** How many of the offer's unit give the target quantity, rounded up; absent when the content is unknown. */
  units?: number
  goods: Cell
  landed: Cell
  /** Hours until dispatch for that many units. */
  dispatch: { is: 'known'; hours: number } | { is: 'missing'; ask: CompareQuestion }
  /** `ask` where nobody stated it and it is only what such goods usually weigh. */
  weight:
    | { is: 'known'; kgPerBase: DecimalText; basis: Evidence['basis']; ask?: CompareQuestion }
    | { is: 'missing'; ask: CompareQuestion }
  outcome: { is: 'ranked'; rank: number } | NotComparable
}

/** `rankedBy` is `landed` only when every ranked offer has a complete landed cost in one currency. */
export type Comparison = {
  base: UnitBase | undefined
  rankedBy: 'landed' | 'goods'
  items: ComparedItem[]
}
