import type { BuyerProfile } from '../../domain/buyer'
import type { CategoryPrior } from '../../domain/category-prior'
import type { Choice } from '../../domain/choice'
import { dispatchFor } from '../../domain/dispatch-for'
import { type LadderRow, ladderOf } from '../../domain/ladder-of'
import { type CostBuyer, costBuyer, valuesHere } from '../../domain/landed-cost/cost-buyer'
import { landedCost } from '../../domain/landed-cost/landed-cost'
import type { Packs } from '../../domain/landed-cost/packs'
import type { LandedCost } from '../../domain/landed-cost/result'
import type { DispatchStep, Listing } from '../../domain/listing'
import { type MoqCheck, moqCheck } from '../../domain/moq-check'
import type { Observation } from '../../domain/observation'
import { openAfterChoice } from '../../domain/open-after-choice'
import { type Order, orderFrom } from '../../domain/order'
import { type PriceAt, priceAt } from '../../domain/price-at'
import { assessTrust } from '../../domain/trust/assess-trust'
import type { TrustReport } from '../../domain/trust/report'
import { offerWarnings } from '../../domain/warnings/offer-warnings'
import type { Warning } from '../../domain/warnings/warning'

/** Everything the rules are computed with: dated data, and the day. `today` is an ISO date. */
export type Ground = { packs: Packs; priors: CategoryPrior[]; today: string }

/** One offer as one buyer at one choice sees it. No cost while no country is chosen. */
export type OfferView = {
  price: PriceAt
  moq: MoqCheck
  ladder: LadderRow[]
  dispatch: DispatchStep | undefined
  warnings: Warning[]
  trust: TrustReport
  order: Order
  costBuyer: CostBuyer | undefined
  cost: LandedCost | undefined
  /** What is still missing once a variant is chosen; undefined where that would fill nothing. */
  openAfterChoice: string[] | undefined
}

const missingIn = (cost: LandedCost | undefined): string[] =>
  cost?.cash.is === 'incomplete' ? cost.cash.missing : []

export const viewOffer = (
  listing: Listing,
  choice: Choice,
  buyer: BuyerProfile,
  history: Observation[],
  { packs, priors, today }: Ground,
): OfferView => {
  const values = valuesHere(buyer, listing.offerId)
  const order = orderFrom(listing, choice, values, priors)
  const costs = costBuyer(buyer, listing.offerId)
  const costOf = (ordered: Order) => costs && landedCost(ordered, costs, packs, today)
  const cost = costOf(order)
  return {
    price: priceAt(listing, choice),
    moq: moqCheck(listing, choice),
    ladder: ladderOf(listing, choice),
    dispatch: dispatchFor(listing, choice.quantity),
    warnings: offerWarnings(listing, choice),
    trust: assessTrust(listing, history, today),
    order,
    costBuyer: costs,
    cost,
    openAfterChoice: openAfterChoice(listing, choice, (other) =>
      missingIn(other === choice ? cost : costOf(orderFrom(listing, other, values, priors))),
    ),
  }
}
