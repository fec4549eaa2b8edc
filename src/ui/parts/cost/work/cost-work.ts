import type { BuyerProfile } from '../../../../domain/buyer'
import type { Choice } from '../../../../domain/choice'
import type { CostDifference } from '../../../../domain/landed-cost/analysis'
import type { AssumptionRow } from '../../../../domain/landed-cost/assumptions-for'
import type { CostGround } from '../../../../domain/landed-cost/cost-ground'
import type { CostView } from '../../../../domain/landed-cost/cost-view'
import type { Listing } from '../../../../domain/listing'
import type { NegotiationTarget } from '../../../../domain/negotiation-target'
import type { Order } from '../../../../domain/order'
import type { OwnValuesOf } from '../own/assumption-edit'
import type { EditValue } from '../own/own-value-form'
import type { CodeDesk } from './code-desk'
import type { CodeAnswering } from './use-code-answers'

/** One offer's cost on the buyer's table: what it is, what it follows from, and how to change that. */
export type CostWork = Pick<CostView, 'order' | 'cost' | 'costBuyer'> & {
  listing: Listing
  choice: Choice
  buyer: BuyerProfile
  ground: CostGround
  /** ISO date. */
  day: string
  /** The measure word of what is ordered, in the buyer's language. */
  unit: string
  /** The order at any other choice, as the same buyer sees it. */
  orderAt: (choice: Choice) => Order
  rows: AssumptionRow[]
  /** What the last change moved, or how what is tried differs from what is stored. */
  difference: CostDifference | undefined
  where: OwnValuesOf
  /** Undefined for what no assumption of the buyer's can change. */
  editFor: (assumption: string | undefined) => EditValue | undefined
  editRow: (row: AssumptionRow) => EditValue
  /** `key` names the control: what is done to it in a row is one change. */
  onBuyer: (buyer: BuyerProfile, key: string) => void
  onChoice: (choice: Choice, key: string) => void
  /** A code was confirmed or forgotten: the figures are asked for again. */
  onCode: () => void
  /** What was answered of the goods' code: `ground.goods` is already narrowed by it. */
  answering: CodeAnswering
  /** An answer is about to change the figures. */
  onAnswer: () => void
  onTarget: (target: NegotiationTarget) => void
  /** Whom to ask about customs codes. */
  codes: CodeDesk
}
