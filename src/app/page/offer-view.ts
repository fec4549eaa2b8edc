import type { Choice } from '../../domain/choice'
import { dispatchFor } from '../../domain/dispatch-for'
import { type LadderRow, ladderOf } from '../../domain/ladder-of'
import type { DispatchStep, Listing } from '../../domain/listing'
import { type MoqCheck, moqCheck } from '../../domain/moq-check'
import type { Observation } from '../../domain/observation'
import { type PriceAt, priceAt } from '../../domain/price-at'
import { assessTrust } from '../../domain/trust/assess-trust'
import type { TrustReport } from '../../domain/trust/report'
import { offerWarnings } from '../../domain/warnings/offer-warnings'
import type { Warning } from '../../domain/warnings/warning'

/** One offer at one choice, as far as the page alone tells it: nothing here waits for an answer. */
export type OfferView = {
  price: PriceAt
  moq: MoqCheck
  ladder: LadderRow[]
  dispatch: DispatchStep | undefined
  warnings: Warning[]
  trust: TrustReport
}

/** `today` is an ISO date: what the buyer's own visits say depends on it. */
export const viewOffer = (
  listing: Listing,
  choice: Choice,
  history: Observation[],
  today: string,
): OfferView => ({
  price: priceAt(listing, choice),
  moq: moqCheck(listing, choice),
  ladder: ladderOf(listing, choice),
  dispatch: dispatchFor(listing, choice.quantity),
  warnings: offerWarnings(listing, choice),
  trust: assessTrust(listing, history, today),
})
