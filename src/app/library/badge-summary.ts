import type * as z from 'zod/mini'
import type { BuyerProfile } from '../../domain/buyer'
import { firstChoice } from '../../domain/first-choice'
import type { LandedCost } from '../../domain/landed-cost/result'
import type { Listing } from '../../domain/listing'
import type { Observation } from '../../domain/observation'
import { assessTrust } from '../../domain/trust/assess-trust'
import type { offerSeen } from '../messages/offer-seen'
import { costOf } from './compute-cost'
import type { CostGround } from './cost-ground'

export type BadgeSummary = Omit<z.infer<typeof offerSeen.answer>, 'saved'>

/** A figure only when the total is complete: an incomplete one names what is missing instead. */
const perUnitOf = (cost: LandedCost | undefined): Pick<BadgeSummary, 'perUnit' | 'missing'> => {
  if (!cost) return { missing: [] }
  const { perUnit, currency } = cost
  return perUnit.is === 'complete'
    ? { perUnit: { currency, ...perUnit.span }, missing: [] }
    : { missing: perUnit.missing }
}

/** What the badge on a product page shows. `today` is an ISO date; `history` the buyer's own visits. */
export const badgeSummary = (
  listing: Listing,
  buyer: BuyerProfile,
  history: Observation[],
  today: string,
  ground: CostGround,
): BadgeSummary => {
  const choice = firstChoice(listing, buyer.usualQuantity)
  const trust = assessTrust(listing, history, today)
  return {
    ready: buyer.country !== undefined,
    ...perUnitOf(costOf(listing, choice, buyer, today, ground)),
    quantity: choice.quantity,
    ...(trust.score === undefined ? {} : { trust: trust.score }),
    dealbreakers: trust.dealbreakers.length,
    language: buyer.language,
  }
}
