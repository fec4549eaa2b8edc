import type { BuyerProfile } from '../../../../domain/buyer'
import type { Choice } from '../../../../domain/choice'

/** What the buyer can turn to change the cost of one offer. */
export type Inputs = { choice: Choice; buyer: BuyerProfile }

const withoutOffers = (buyer: BuyerProfile): BuyerProfile => {
  const { offerTerms: _terms, offerLanes: _lanes, offerProofs: _proofs, ...rest } = buyer
  return rest
}

/**
 * `buyer` with the parts of `from` that a cost follows from. The rest (language, country, first run) stays: it is
 * never tried or undone together with them.
 */
export const withCostParts = (buyer: BuyerProfile, from: BuyerProfile): BuyerProfile => {
  const { load: _load, payment: _payment, regimes: _regimes, ...rest } = withoutOffers(buyer)
  return {
    ...rest,
    mode: from.mode,
    ownValues: from.ownValues,
    offerValues: from.offerValues,
    ...(from.load ? { load: from.load } : {}),
    ...(from.payment ? { payment: from.payment } : {}),
    ...(from.regimes ? { regimes: from.regimes } : {}),
    ...(from.offerTerms ? { offerTerms: from.offerTerms } : {}),
    ...(from.offerLanes ? { offerLanes: from.offerLanes } : {}),
    ...(from.offerProofs ? { offerProofs: from.offerProofs } : {}),
  }
}

/** `to` applied on what stands now: the choice as it is there, and the cost parts of its buyer. */
export const applied = (now: Inputs, to: Inputs): Inputs => ({
  choice: to.choice,
  buyer: withCostParts(now.buyer, to.buyer),
})
