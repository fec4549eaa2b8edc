import type { Listing } from '../listing'
import type { Observation } from '../observation'
import { behaviourReasons } from './behaviour'
import { capabilityReasons } from './capability'
import { badgeReasons, identityReasons } from './identity'
import { confidenceOf, noScoreFor, unknownsOf } from './looked-at'
import { dealbreakersOf, offerRiskReasons } from './offer-risk'
import type { TrustReason, TrustReport } from './report'
import { trackRecordReasons } from './track-record'
import { BASE, DEALBREAKER_CAP } from './weights'

const scoreOf = (reasons: TrustReason[], dealbreakers: TrustReason[]): number => {
  const points = [...reasons, ...dealbreakers].reduce((sum, reason) => sum + reason.points, BASE)
  const most = dealbreakers.length > 0 ? DEALBREAKER_CAP : 100
  return Math.max(0, Math.min(most, points))
}

/**
 * Who the buyer would be buying from, from one offer page and the buyer's own earlier visits to it.
 *
 * Reasons add to or take from a base of 40 (`weights.ts`); an unknown fact moves no points, lowers the
 * confidence and names the question to ask. No score at all, and why, where one would not be fair. `today` is an ISO date.
 */
export const assessTrust = (listing: Listing, history: Observation[], today: string): TrustReport => {
  const reasons = [
    ...identityReasons(listing),
    ...badgeReasons(listing),
    ...trackRecordReasons(listing),
    ...capabilityReasons(listing),
    ...offerRiskReasons(listing),
    ...behaviourReasons(listing, history, today),
  ]
  const dealbreakers = dealbreakersOf(listing)
  const noScore = noScoreFor(listing)
  return {
    ...(noScore ? { noScore } : { score: scoreOf(reasons, dealbreakers) }),
    confidence: confidenceOf(listing),
    reasons,
    dealbreakers,
    unknowns: unknownsOf(listing),
  }
}
