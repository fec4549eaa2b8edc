import type { Badge } from '../supplier'
import type { UnknownCode } from './codes'

/**
 * Every weight of the trust score in one place. The score starts at `BASE` and reasons add or take points;
 * what is unknown moves nothing.
 *
 * Nobody publishes what a good repeat rate or service score on 1688 is. The steps below are our judgement
 * from about twenty offer pages of 2018–2026 and 35 search cards of Oct 2025 (repeat rates 12–89 %, median
 * near 40 %; service scores 4.0–5.0): evidence "recalled", to be checked against more pages.
 */
export const BASE = 40

/** With a dealbreaker the score cannot pass this, whatever else is good. */
export const DEALBREAKER_CAP = 20

/** Below this confidence, or with fewer facts told than this, no number is fair, so none is given. */
export const LEAST_CONFIDENCE = 30
export const LEAST_FACTS = 4

export const POINTS = {
  companyLimited: 6,
  /** 个体工商户: the owner answers personally; often no export right or special VAT invoice. */
  companySoleTrader: 0,
  companyOtherForm: 0,
  /** The platform's own resellers (Oct 2025: 1688选品中心官方供应链): who makes it is not named. */
  platformReseller: -6,
  factoryClaimed: 2,
  factoryClaimSupported: 4,
  /** 深度验商 with 生产厂家: what was inspected is a trader, so the claim counts nothing. */
  factoryClaimAsTrader: 0,
  factoryClaimContradicted: -4,
  perGuarantee: 1,
  guaranteesAtMost: 4,
  /** The cheapest variant is a sample, a spare part, a deposit or a come-on. */
  baitPrice: -4,
  /** It is an ordinary one, but less than half of the middle price: small sizes do that honestly. */
  lowPriceFarBelow: -2,
  partPayment: -10,
  brandWords: -6,
  copyWords: -6,
  paymentLink: -25,
  replica: -25,
  badgeGone: -8,
  nameChanged: -15,
  moqRisen: -3,
  priceRisen: -3,
} as const

/** Paid badges say little; inspections say most. The `other` ones prove nothing of the seller. */
export const BADGE_POINTS: Partial<Record<Badge['code'], number>> = {
  trustpass: 2,
  'identity-checked': 3,
  'powerful-merchant': 3,
  'super-factory': 8,
  'source-factory': 3,
  'inspected-factory': 8,
  'inspected-trader': 5,
}

export type Step<C extends string> = { from: number; points: number; code: C }

/** Years of paid membership. */
export const YEARS_STEPS: Step<'years-long' | 'years-some' | 'years-few' | 'years-new'>[] = [
  { from: 10, points: 10, code: 'years-long' },
  { from: 5, points: 7, code: 'years-some' },
  { from: 2, points: 3, code: 'years-few' },
  { from: 0, points: -3, code: 'years-new' },
]

/** Percent of buyers who bought again (offer page 2024+: in three months). */
export const REPEAT_RATE_STEPS: Step<'repeat-rate-high' | 'repeat-rate-usual' | 'repeat-rate-low'>[] = [
  { from: 50, points: 10, code: 'repeat-rate-high' },
  { from: 35, points: 7, code: 'repeat-rate-usual' },
  { from: 20, points: 4, code: 'repeat-rate-usual' },
  { from: 10, points: 0, code: 'repeat-rate-low' },
  { from: 0, points: -4, code: 'repeat-rate-low' },
]

/** 服务分, 0–5 in half steps. */
export const SERVICE_STEPS: Step<'service-score-high' | 'service-score-usual' | 'service-score-low'>[] = [
  { from: 5, points: 8, code: 'service-score-high' },
  { from: 4.5, points: 7, code: 'service-score-high' },
  { from: 4, points: 4, code: 'service-score-usual' },
  { from: 3.5, points: 0, code: 'service-score-low' },
  { from: 3, points: -4, code: 'service-score-low' },
  { from: 0, points: -8, code: 'service-score-low' },
]

/** Product rating, 0–5; ratings on the site are crowded near the top. */
export const RATING_STEPS: Step<'rating-high' | 'rating-usual' | 'rating-low'>[] = [
  { from: 4.8, points: 6, code: 'rating-high' },
  { from: 4.5, points: 4, code: 'rating-high' },
  { from: 4, points: 0, code: 'rating-usual' },
  { from: 3.5, points: -4, code: 'rating-low' },
  { from: 0, points: -8, code: 'rating-low' },
]

/** Fewer reviews than `few` count nothing; fewer than `many` count half. */
export const REVIEWS = { few: 10, many: 100 } as const

/** Old scores: percent above (+) or below (−) the average of the trade. */
export const AGAINST_AVERAGE_STEPS: Step<'above-average' | 'below-average'>[] = [
  { from: 10, points: 2, code: 'above-average' },
  { from: 0, points: 1, code: 'above-average' },
  { from: -10, points: -2, code: 'below-average' },
  { from: -100, points: -4, code: 'below-average' },
]

/** Newer named scores, 0–5 (采购咨询, 退换体验, 品质体验, 纠纷解决, 物流时效). */
export const NAMED_SCORE_STEPS: Step<'score-high' | 'score-low'>[] = [
  { from: 4, points: 1, code: 'score-high' },
  { from: 3, points: 0, code: 'score-low' },
  { from: 0, points: -2, code: 'score-low' },
]

/**
 * Units of this offer sold by this seller; never 全网销量, which counts other shops, nor the 30-day orders
 * (Jan 2026: `payOrder30DayStr` said 1万+ where the shop's own year was 748).
 */
export const SOLD_STEPS: Step<'sold-many' | 'sold-some' | 'sold-few'>[] = [
  { from: 10000, points: 6, code: 'sold-many' },
  { from: 1000, points: 4, code: 'sold-many' },
  { from: 100, points: 2, code: 'sold-some' },
  { from: 0, points: 0, code: 'sold-few' },
]

/** Price rises below this share are everyday noise. */
export const PRICE_RISE_PERCENT = 5

/** Changes seen longer ago than this no longer count. */
export const CHANGE_COUNTS_DAYS = 365

/** What we look at, as shares of the confidence; they add up to 100. */
export const LOOKED_AT_WEIGHT: Record<UnknownCode, number> = {
  'company-name': 10,
  licence: 8,
  years: 12,
  badges: 10,
  inspection: 8,
  'repeat-rate': 12,
  'service-score': 10,
  rating: 8,
  'own-sales': 8,
  'seller-type': 6,
  location: 4,
  guarantees: 4,
}

/** The step a value reaches; steps are ordered from the highest. */
export const stepFor = <C extends string>(value: number, steps: Step<C>[]): Step<C> | undefined =>
  steps.find(({ from }) => value >= from)
