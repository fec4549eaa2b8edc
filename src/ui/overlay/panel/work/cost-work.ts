import type { CostGround } from '../../../../app/page/cost-ground'
import type { CostView } from '../../../../app/page/cost-view'
import type { BuyerProfile } from '../../../../domain/buyer'
import type { Choice } from '../../../../domain/choice'
import type { CostDifference } from '../../../../domain/landed-cost/analysis'
import type { AssumptionRow } from '../../../../domain/landed-cost/assumptions-for'
import type { Listing } from '../../../../domain/listing'
import type { NegotiationTarget } from '../../../../domain/negotiation-target'
import type { OwnValuesOf } from '../assumption-edit'
import type { EditValue } from '../own-value-form'

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
  onTarget: (target: NegotiationTarget) => void
}
