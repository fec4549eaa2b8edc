import type { Listing } from '../listing'
import type { Badge } from '../supplier'
import { companyForm } from './company-name'
import { reason } from './reason'
import type { TrustArea, TrustReason } from './report'
import { BADGE_POINTS, POINTS } from './weights'

const FORM_REASONS = {
  limited: { code: 'company-limited', points: POINTS.companyLimited },
  'sole-trader': { code: 'company-sole-trader', points: POINTS.companySoleTrader },
  'other-form': { code: 'company-other-form', points: POINTS.companyOtherForm },
  'platform-reseller': { code: 'platform-reseller', points: POINTS.platformReseller },
} as const

/** Who the seller is: the legal form its registered name shows. */
export const identityReasons = ({ supplier }: Listing): TrustReason[] => {
  if (supplier.companyName.is !== 'found') return []
  const { value: name, at } = supplier.companyName
  const { code, points } = FORM_REASONS[companyForm(name)]
  return [reason(code, 'identity', points, at, { name })]
}

const BADGE_REASONS = {
  trustpass: { code: 'badge-trustpass', area: 'identity' },
  'identity-checked': { code: 'badge-identity-checked', area: 'identity' },
  'powerful-merchant': { code: 'badge-powerful-merchant', area: 'capability' },
  'super-factory': { code: 'badge-super-factory', area: 'capability' },
  'source-factory': { code: 'badge-source-factory', area: 'capability' },
  'inspected-factory': { code: 'badge-inspected-factory', area: 'capability' },
  'inspected-trader': { code: 'badge-inspected-trader', area: 'capability' },
} as const satisfies Partial<Record<Badge['code'], { code: string; area: TrustArea }>>

const isExplained = (code: Badge['code']): code is keyof typeof BADGE_REASONS => code in BADGE_REASONS

/** What the badges are worth; a badge shown twice counts once. */
export const badgeReasons = ({ supplier }: Listing): TrustReason[] => {
  if (supplier.badges.is !== 'found') return []
  const { value, at } = supplier.badges
  const codes = [...new Set(value.map((badge) => badge.code))].filter(isExplained)
  return codes.map((code) => {
    const { code: words, area } = BADGE_REASONS[code]
    return reason(words, area, BADGE_POINTS[code] ?? 0, at)
  })
}
