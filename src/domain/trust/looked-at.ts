import type { Listing } from '../listing'
import { declaredType } from './capability'
import { UNKNOWN_CODES, type UnknownCode } from './codes'
import { TRUST_QUESTIONS } from './questions'
import type { NoScore, TrustUnknown } from './report'
import { LEAST_CONFIDENCE, LEAST_FACTS, LOOKED_AT_WEIGHT, REVIEWS } from './weights'

const INSPECTIONS = new Set(['inspected-factory', 'inspected-trader'])

/** Whether the page told each of the things we look at; `licence` never stands on an offer page. */
const TOLD: Record<UnknownCode, (listing: Listing) => boolean> = {
  'company-name': ({ supplier }) => supplier.companyName.is === 'found',
  licence: () => false,
  years: ({ supplier }) => supplier.years.is === 'found',
  badges: ({ supplier }) => supplier.badges.is === 'found',
  inspection: ({ supplier: { badges } }) =>
    badges.is === 'found' && badges.value.some(({ code }) => INSPECTIONS.has(code)),
  'repeat-rate': ({ supplier }) => supplier.repeatRate.is === 'found',
  'service-score': ({ supplier: { serviceScore, scores } }) =>
    (serviceScore.is === 'found' && Number(serviceScore.value) > 0) ||
    (scores.is === 'found' && scores.value.length > 0),
  rating: ({ rating }) =>
    rating.is === 'found' &&
    Number(rating.value.grade) > 0 &&
    rating.value.reviews !== undefined &&
    rating.value.reviews >= REVIEWS.few,
  'own-sales': ({ sold }) =>
    sold.is === 'found' && sold.value.some(({ kind }) => kind === 'own' || kind === 'one-year'),
  'seller-type': (listing) => declaredType(listing) !== undefined,
  location: ({ supplier }) => supplier.location.is === 'found',
  guarantees: ({ services }) => services.is === 'found',
}

const told = (listing: Listing): UnknownCode[] => UNKNOWN_CODES.filter((code) => TOLD[code](listing))

/** What the page does not tell, each with the question that would. */
export const unknownsOf = (listing: Listing): TrustUnknown[] =>
  UNKNOWN_CODES.filter((code) => !TOLD[code](listing)).map((code) => ({ code, ...TRUST_QUESTIONS[code] }))

/** 0–100: the weight of what was told among all we look at. */
export const confidenceOf = (listing: Listing): number =>
  told(listing).reduce((sum, code) => sum + LOOKED_AT_WEIGHT[code], 0)

/**
 * Why no score would be fair; undefined when one is. A score is of somebody: without the registered name it
 * would be of nobody, however well the rest reads (every saved page of 2018–2026 names the company).
 */
export const noScoreFor = (listing: Listing): NoScore | undefined => {
  if (!TOLD['company-name'](listing)) return 'seller-unnamed'
  const isEnough = told(listing).length >= LEAST_FACTS && confidenceOf(listing) >= LEAST_CONFIDENCE
  return isEnough ? undefined : 'too-little'
}
