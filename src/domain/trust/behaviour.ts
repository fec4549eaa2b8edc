import type { Listing } from '../listing'
import { big } from '../money'
import type { Observation } from '../observation'
import { yuanText } from '../warnings/yuan-text'
import { badgeNameZh } from './badge-names'
import { type Change, changesSince, placeOf } from './changes'
import { reason } from './reason'
import type { TrustReason } from './report'
import { CHANGE_COUNTS_DAYS, POINTS, PRICE_RISE_PERCENT } from './weights'

/** Whole days between two ISO dates; dates only, so no time zone can shift it. */
export const daysBetween = (from: string, to: string): number =>
  Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000)

const isRecent = ({ from, to }: Change): boolean => {
  const days = daysBetween(from, to)
  return days >= 0 && days <= CHANGE_COUNTS_DAYS
}

const reasonOf = (change: Change, at: string): TrustReason[] => {
  const dates = { from: change.from, to: change.to }
  switch (change.is) {
    case 'badge-gone': {
      const params = { ...dates, badge: badgeNameZh(change.badge) }
      return [reason('badge-gone', 'behaviour', POINTS.badgeGone, at, params)]
    }
    case 'name-changed': {
      const params = { ...dates, before: change.before, now: change.now }
      return [reason('name-changed', 'behaviour', POINTS.nameChanged, at, params)]
    }
    case 'moq-changed': {
      if (change.now <= change.before) return []
      const params = { ...dates, before: String(change.before), now: String(change.now) }
      return [reason('moq-risen', 'behaviour', POINTS.moqRisen, at, params)]
    }
    case 'price-changed': {
      if (big(change.percent).lt(PRICE_RISE_PERCENT)) return []
      const params = {
        ...dates,
        before: yuanText(change.before),
        now: yuanText(change.now),
        percent: change.percent,
      }
      return [reason('price-risen', 'behaviour', POINTS.priceRisen, at, params)]
    }
  }
}

/** What changed for the worse since the buyer's own earlier visits, for a year after it was last otherwise. */
export const behaviourReasons = (listing: Listing, history: Observation[], today: string): TrustReason[] =>
  changesSince(listing, history, today)
    .filter(isRecent)
    .flatMap((change) => reasonOf(change, placeOf(change, listing)))
