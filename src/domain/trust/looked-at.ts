import type { Listing } from '../listing'
import { declaredType } from './capability'
import { UNKNOWN_CODES, type UnknownCode } from './codes'
import { TRUST_QUESTIONS } from './questions'
import type { TrustUnknown } from './report'
import { LOOKED_AT_WEIGHT, REVIEWS } from './weights'

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

/** What the page does not tell, each with the question that would. */
export const unknownsOf = (listing: Listing): TrustUnknown[] =>
  UNKNOWN_CODES.filter((code) => !TOLD[code](listing)).map((code) => ({ code, ...TRUST_QUESTIONS[code] }))

/** 0–100: the weight of what was told among all we look at. */
export const confidenceOf = (listing: Listing): number =>
  UNKNOWN_CODES.filter((code) => TOLD[code](listing)).reduce((sum, code) => sum + LOOKED_AT_WEIGHT[code], 0)
