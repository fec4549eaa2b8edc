import type { Choice } from './choice'
import type { Listing, PriceTier } from './listing'
import { Big, big, type DecimalText, textOf } from './money'
import { risingTiers } from './price-at'

/**
 * One step of the quantity ladder. `yours` marks the step the buyer's quantity reaches. For the steps above
 * it: how many units to add and what each unit then saves, in yuan.
 */
export type LadderRow = {
  from: number
  to?: number
  price: DecimalText
  yours: boolean
  addUnits?: number
  saves?: DecimalText
}

const saving = (yours: PriceTier | undefined, tier: PriceTier, quantity: number): Partial<LadderRow> => {
  if (tier.from <= quantity) return {}
  const saves = yours ? big(yours.price).minus(tier.price) : new Big(0)
  return { addUnits: tier.from - quantity, ...(saves.gt(0) ? { saves: textOf(saves) } : {}) }
}

/** Empty when the offer is not priced by quantity. */
export const ladderOf = (listing: Listing, choice: Choice): LadderRow[] => {
  if (listing.pricing.is !== 'found' || listing.pricing.value.kind !== 'by-quantity') return []
  const tiers = risingTiers(listing.pricing.value.tiers)
  const yours = tiers.findLast((tier) => tier.from <= choice.quantity)
  return tiers.map((tier, index) => {
    const next = tiers[index + 1]
    return {
      from: tier.from,
      ...(next ? { to: next.from - 1 } : {}),
      price: tier.price,
      yours: tier === yours,
      ...saving(yours, tier, choice.quantity),
    }
  })
}
