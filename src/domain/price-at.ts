import type { Choice } from './choice'
import type { Field, FieldSource } from './field'
import type { Listing, PriceTier, Pricing, Variant } from './listing'
import { big, type DecimalText, textOf } from './money'

/** The next cheaper step: buying `addUnits` more saves `saves` yuan on every unit. */
export type NextTier = { from: number; price: DecimalText; saves: DecimalText; addUnits: number }

/**
 * Yuan for one of the listing's `unit` at the chosen variant and quantity.
 * - `choose-variant`: prices differ by variant and none is chosen; `low` and `high` span them.
 * - `below-moq`: nothing is sold at so few; `from` units cost `price`.
 */
export type PriceAt =
  | {
      is: 'found'
      price: DecimalText
      tier?: { from: number; to?: number }
      next?: NextTier
      from: FieldSource
      at: string
    }
  | { is: 'not-shown' }
  | { is: 'unreadable'; saw: string; at: string }
  | { is: 'choose-variant'; low: DecimalText; high: DecimalText }
  | { is: 'below-moq'; from: number; price: DecimalText }

type FoundPricing = Extract<Field<Pricing>, { is: 'found' }>

export const chosenVariant = (listing: Listing, choice: Choice): Variant | undefined => {
  if (listing.variants.is !== 'found') return undefined
  const variants = listing.variants.value
  if (choice.variantId === undefined) return variants.length === 1 ? variants[0] : undefined
  return variants.find((variant) => variant.id === choice.variantId)
}

export const risingTiers = (tiers: PriceTier[]): PriceTier[] => [...tiers].sort((a, b) => a.from - b.from)

const nextTier = (paid: PriceTier, next: PriceTier, quantity: number): NextTier => ({
  from: next.from,
  price: next.price,
  saves: textOf(big(paid.price).minus(next.price)),
  addUnits: next.from - quantity,
})

const byQuantity = (tiers: PriceTier[], quantity: number, field: FoundPricing): PriceAt => {
  const rising = risingTiers(tiers)
  const first = rising[0]
  if (!first) return { is: 'not-shown' }
  if (quantity < first.from) return { is: 'below-moq', from: first.from, price: first.price }
  const reached = rising.findLastIndex((tier) => tier.from <= quantity)
  const tier = rising[reached] ?? first
  const next = rising[reached + 1]
  return {
    is: 'found',
    price: tier.price,
    tier: next ? { from: tier.from, to: next.from - 1 } : { from: tier.from },
    ...(next ? { next: nextTier(tier, next, quantity) } : {}),
    from: field.from,
    at: field.at,
  }
}

const byVariant = (variant: Variant | undefined, field: FoundPricing): PriceAt => {
  const pricing = field.value
  if (pricing.kind !== 'by-variant') return { is: 'not-shown' }
  if (variant?.price.is === 'found')
    return { is: 'found', price: variant.price.value, from: variant.price.from, at: variant.price.at }
  if (variant?.price.is === 'unreadable') return variant.price
  if (big(pricing.low).eq(pricing.high))
    return { is: 'found', price: pricing.low, from: field.from, at: field.at }
  // A chosen variant without a price of its own is not one of the two ends: we do not know which.
  return variant ? { is: 'not-shown' } : { is: 'choose-variant', low: pricing.low, high: pricing.high }
}

/** What one unit costs the buyer on the page today. Conditional prices (new customer, coupon) never count. */
export const priceAt = (listing: Listing, choice: Choice): PriceAt => {
  const pricing = listing.pricing
  if (pricing.is !== 'found') return pricing
  return pricing.value.kind === 'by-quantity'
    ? byQuantity(pricing.value.tiers, choice.quantity, pricing)
    : byVariant(chosenVariant(listing, choice), pricing)
}
