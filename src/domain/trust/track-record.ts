import type { Listing } from '../listing'
import { Big } from '../money'
import type { SupplierScore } from '../supplier'
import type { ReasonCode } from './codes'
import { reason } from './reason'
import type { TrustReason } from './report'
import {
  AGAINST_AVERAGE_STEPS,
  NAMED_SCORE_STEPS,
  RATING_STEPS,
  REPEAT_RATE_STEPS,
  REVIEWS,
  SERVICE_STEPS,
  SOLD_STEPS,
  type Step,
  stepFor,
  YEARS_STEPS,
} from './weights'

const stepped = <C extends ReasonCode>(
  value: number,
  steps: Step<C>[],
  at: string,
  params: Record<string, string>,
): TrustReason[] => {
  const step = stepFor(value, steps)
  return step ? [reason(step.code, 'track-record', step.points, at, params)] : []
}

const yearsReasons = ({ supplier: { years } }: Listing): TrustReason[] =>
  years.is === 'found' ? stepped(years.value, YEARS_STEPS, years.at, { years: String(years.value) }) : []

const repeatRateReasons = ({ supplier: { repeatRate } }: Listing): TrustReason[] =>
  repeatRate.is === 'found'
    ? stepped(Number(repeatRate.value), REPEAT_RATE_STEPS, repeatRate.at, { percent: repeatRate.value })
    : []

/** A service score of 0 is the page's way of having none. */
const serviceReasons = ({ supplier: { serviceScore } }: Listing): TrustReason[] =>
  serviceScore.is === 'found' && Number(serviceScore.value) > 0
    ? stepped(Number(serviceScore.value), SERVICE_STEPS, serviceScore.at, { score: serviceScore.value })
    : []

const pointsWith = (reviews: number, points: number): number =>
  reviews >= REVIEWS.many ? points : new Big(points).div(2).round(0, Big.roundHalfUp).toNumber()

/** A rating from few buyers says little: none below 10 reviews, half below 100. */
const ratingReasons = ({ rating }: Listing): TrustReason[] => {
  if (rating.is !== 'found' || Number(rating.value.grade) <= 0) return []
  const { grade, reviews } = rating.value
  if (reviews === undefined || reviews < REVIEWS.few) {
    const params = { grade, reviews: reviews === undefined ? '?' : String(reviews) }
    return [reason('rating-few', 'track-record', 0, rating.at, params)]
  }
  return stepped(Number(grade), RATING_STEPS, rating.at, { grade, reviews: String(reviews) }).map(
    (found) => ({ ...found, points: pointsWith(reviews, found.points) }),
  )
}

const STEPS_OF_SCALE = {
  'against-average': AGAINST_AVERAGE_STEPS,
  'out-of-5': NAMED_SCORE_STEPS,
} as const

const scoreReasons = (score: SupplierScore, at: string): TrustReason[] => {
  if (score.scale === 'percent') return []
  const steps: Step<ReasonCode>[] = [...STEPS_OF_SCALE[score.scale]]
  return stepped(Number(score.value), steps, at, { name: score.name, value: score.value })
}

/** 采购咨询 stands twice on search cards: a name counts once. */
const namedScoreReasons = ({ supplier: { scores } }: Listing): TrustReason[] => {
  if (scores.is !== 'found') return []
  const named = new Map(scores.value.map((score) => [score.name, score]))
  return [...named.values()].flatMap((score) => scoreReasons(score, scores.at))
}

const soldReasons = ({ sold }: Listing): TrustReason[] => {
  if (sold.is !== 'found') return []
  const own = sold.value
    .filter(({ kind }) => kind === 'own' || kind === 'one-year')
    .sort((a, b) => b.count - a.count)[0]
  return own ? stepped(own.count, SOLD_STEPS, sold.at, { sold: own.text || String(own.count) }) : []
}

/** AAA … AAAAA, shown until about 2020: a grade of trade done on the site (recalled). */
const medalReasons = ({ supplier: { medal } }: Listing): TrustReason[] => {
  if (medal.is !== 'found') return []
  const grade = /^A{1,5}$/.exec(medal.value)?.[0].length ?? 0
  return [reason('medal', 'track-record', Math.max(0, grade - 2), medal.at, { medal: medal.value })]
}

/** What the seller has done so far, as far as the page tells. */
export const trackRecordReasons = (listing: Listing): TrustReason[] => [
  ...yearsReasons(listing),
  ...repeatRateReasons(listing),
  ...serviceReasons(listing),
  ...namedScoreReasons(listing),
  ...ratingReasons(listing),
  ...soldReasons(listing),
  ...medalReasons(listing),
]
