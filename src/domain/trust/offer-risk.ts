import { type HeadlineLow, headlineLow } from '../headline-low'
import type { Listing } from '../listing'
import { big } from '../money'
import {
  brandWords,
  copyWords,
  counterfeitWords,
  isPaymentLink,
  partPaymentWords,
} from '../warnings/risky-words'
import { yuanText } from '../warnings/yuan-text'
import { reason } from './reason'
import type { TrustReason } from './report'
import { POINTS } from './weights'

const guaranteeReasons = ({ services }: Listing): TrustReason[] => {
  if (services.is !== 'found' || services.value.length === 0) return []
  const names = [...new Set(services.value.map(({ name }) => name))]
  const points = Math.min(names.length * POINTS.perGuarantee, POINTS.guaranteesAtMost)
  return [reason('guarantees', 'offer-risk', points, services.at, { names: names.join('、') })]
}

const baitPoints = ({ because }: HeadlineLow): number => {
  if (because.includes('named-minor')) return POINTS.baitPrice
  return because.includes('far-below') ? POINTS.lowPriceFarBelow : 0
}

/** The low price in the headline belongs to a sample, a spare part or something far below the rest. */
const baitReasons = (listing: Listing): TrustReason[] => {
  const low = headlineLow(listing)
  if (!low || listing.pricing.is !== 'found' || big(low.price).eq(low.middle)) return []
  const points = baitPoints(low)
  if (points === 0) return []
  const params = { variant: low.variants.map(({ name }) => name).join('、'), price: yuanText(low.price) }
  return [reason('bait-price', 'offer-risk', points, listing.pricing.at, params)]
}

const TITLE_CHECKS = [
  { code: 'part-payment', points: POINTS.partPayment, words: partPaymentWords },
  { code: 'brand-words', points: POINTS.brandWords, words: brandWords },
  { code: 'copy-words', points: POINTS.copyWords, words: copyWords },
] as const

const titleReasons = ({ title }: Listing): TrustReason[] => {
  if (title.is !== 'found') return []
  return TITLE_CHECKS.flatMap(({ code, points, words }) => {
    const found = words(title.value)
    return found.length ? [reason(code, 'offer-risk', points, title.at, { words: found.join('、') })] : []
  })
}

/** What the offer itself promises or hides. */
export const offerRiskReasons = (listing: Listing): TrustReason[] => [
  ...guaranteeReasons(listing),
  ...baitReasons(listing),
  ...titleReasons(listing),
]

/** What nothing outweighs: the offer is a way to pay, or a copy that customs may seize. */
export const dealbreakersOf = ({ title }: Listing): TrustReason[] => {
  if (title.is !== 'found') return []
  const replica = counterfeitWords(title.value)
  return [
    ...(isPaymentLink(title.value)
      ? [reason('payment-link', 'offer-risk', POINTS.paymentLink, title.at, { title: title.value })]
      : []),
    ...(replica.length
      ? [reason('replica', 'offer-risk', POINTS.replica, title.at, { words: replica.join('、') })]
      : []),
  ]
}
