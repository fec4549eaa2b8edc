import { type Field, knownValue } from './field'
import type { Listing, Pricing } from './listing'
import { Big, type DecimalText } from './money'
import type { Observation } from './observation'
import { type Badge, isOfSeller } from './supplier'

const cheapest = (prices: DecimalText[]): DecimalText | undefined =>
  prices.toSorted((a, b) => new Big(a).cmp(b))[0]

const dearest = (prices: DecimalText[]): DecimalText | undefined =>
  prices.toSorted((a, b) => new Big(b).cmp(a))[0]

const pricesOf = (pricing: Pricing | undefined): DecimalText[] => {
  if (!pricing) return []
  return pricing.kind === 'by-variant' ? [pricing.low, pricing.high] : pricing.tiers.map((tier) => tier.price)
}

/** A badge of a kind we know by its code; any other by its own words, so that its going is noticed. */
const badgeNames = (badges: Field<Badge[]>): string[] | undefined =>
  knownValue(badges)
    ?.filter(isOfSeller)
    .map((badge) => (badge.code === 'other' ? badge.text : badge.code))
    .toSorted()

const known = <T extends object>(facts: T): { [K in keyof T]?: Exclude<T[K], undefined> } =>
  Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined)) as {
    [K in keyof T]?: Exclude<T[K], undefined>
  }

/** What this visit to an offer is remembered by. `at` is an ISO instant. Facts that were not found stay out. */
export const observe = (listing: Listing, at: string): Observation => {
  const prices = pricesOf(knownValue(listing.pricing))
  return {
    offerId: listing.offerId,
    at,
    ...known({
      title: knownValue(listing.title),
      lowYuan: cheapest(prices),
      highYuan: dearest(prices),
      moq: knownValue(listing.moq),
      stock: knownValue(listing.stock),
      companyName: knownValue(listing.supplier.companyName),
      memberId: knownValue(listing.supplier.memberId),
      badges: badgeNames(listing.supplier.badges),
    }),
  }
}
