import { knownValue } from '../field'
import type { Listing } from '../listing'
import { Big, big } from '../money'
import type { Observation } from '../observation'
import { observe } from '../observe'

/**
 * What is different from what the buyer saw before. `from` is the last day it was seen otherwise, `to` today;
 * both ISO dates. Prices are yuan per unit, the lowest of the offer.
 */
export type Change = { from: string; to: string } & (
  | { is: 'badge-gone'; badge: string }
  | { is: 'name-changed'; before: string; now: string }
  | { is: 'moq-changed'; before: number; now: number }
  | { is: 'price-changed'; before: string; now: string; percent: string }
)

const dayOf = (at: string): string => at.slice(0, 10)

/** The latest visit whose value differs from today's: a change stays told after it was first met. */
const lastOther = <T>(
  history: Observation[],
  read: (seen: Observation) => T | undefined,
  now: T | undefined,
): { value: T; from: string } | undefined => {
  if (now === undefined) return undefined
  for (const seen of [...history].sort((a, b) => b.at.localeCompare(a.at))) {
    const value = read(seen)
    if (value !== undefined && value !== now) return { value, from: dayOf(seen.at) }
  }
  return undefined
}

/** Badges are compared only when the page shows any today: a page without that block proves nothing. */
const badgesGone = (history: Observation[], now: Observation, to: string): Change[] => {
  const today = now.badges
  if (!today) return []
  const lastSeen = new Map<string, string>()
  for (const { badges = [], at } of [...history].sort((a, b) => a.at.localeCompare(b.at))) {
    for (const badge of badges) lastSeen.set(badge, dayOf(at))
  }
  return [...lastSeen]
    .filter(([badge]) => !today.includes(badge))
    .map(([badge, from]) => ({ is: 'badge-gone', badge, from, to }))
}

const nameChanged = (history: Observation[], now: Observation, to: string): Change[] => {
  const name = now.companyName
  const other = lastOther(history, (seen) => seen.companyName, name)
  return other && name !== undefined
    ? [{ is: 'name-changed', before: other.value, now: name, from: other.from, to }]
    : []
}

const moqChanged = (history: Observation[], now: Observation, to: string): Change[] => {
  const moq = now.moq
  const other = lastOther(history, (seen) => seen.moq, moq)
  return other && moq !== undefined
    ? [{ is: 'moq-changed', before: other.value, now: moq, from: other.from, to }]
    : []
}

/** Signed percent with one decimal at most: "8", "-12.5"; undefined when the old price was zero. */
const percentOf = (before: string, now: string): string | undefined =>
  big(before).eq(0)
    ? undefined
    : big(now).minus(before).div(before).times(100).round(1, Big.roundHalfUp).toFixed()

/** Compared as numbers: 8.0 and 8.00 are one price. */
const plainPrice = (price: string | undefined): string | undefined =>
  price === undefined ? undefined : big(price).toFixed()

const priceChanged = (history: Observation[], now: Observation, to: string): Change[] => {
  const price = plainPrice(now.lowYuan)
  const other = lastOther(history, (seen) => plainPrice(seen.lowYuan), price)
  if (!other || price === undefined) return []
  const percent = percentOf(other.value, price)
  if (percent === undefined) return []
  return [{ is: 'price-changed', before: other.value, now: price, percent, from: other.from, to }]
}

/**
 * `history`: the buyer's own visits to this offer, in any order; today's own visit may be among them.
 * `today`: ISO date.
 */
export const changesSince = (listing: Listing, history: Observation[], today: string): Change[] => {
  const others = history.filter(({ offerId }) => offerId === listing.offerId)
  const now = observe(listing, today)
  return [
    ...badgesGone(others, now, today),
    ...nameChanged(others, now, today),
    ...moqChanged(others, now, today),
    ...priceChanged(others, now, today),
  ]
}

/** Where the changed fact stands on today's page. */
export const placeOf = (change: Change, { supplier, moq, pricing }: Listing): string => {
  const field = {
    'badge-gone': supplier.badges,
    'name-changed': supplier.companyName,
    'moq-changed': moq,
    'price-changed': pricing,
  }[change.is]
  return knownValue<unknown>(field) !== undefined && field.is === 'found' ? field.at : ''
}
