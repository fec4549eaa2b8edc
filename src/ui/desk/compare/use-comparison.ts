import { useMemo } from 'react'
import { costOf, orderOf } from '../../../app/library/compute-cost'
import type { CostGround } from '../../../app/library/cost-ground'
import type { Grounds } from '../../../app/library/watch-library'
import type { BuyerProfile } from '../../../domain/buyer'
import { compareOffers } from '../../../domain/compare/compare'
import type { ComparedItem, CompareItem, Comparison } from '../../../domain/compare/comparison'
import type { LandedCost } from '../../../domain/landed-cost/result'
import type { SavedOffer } from '../../../domain/saved-offer'

/** `cost` is for the very number of units that gives the quantity; it may be incomplete. */
export type ComparedOffer = { offer: SavedOffer; item: ComparedItem; cost?: LandedCost | undefined }
export type ComparedOffers = Pick<Comparison, 'base' | 'rankedBy'> & { offers: ComparedOffer[] }

const asItem = ({ listing, choice }: SavedOffer): CompareItem => ({ listing, choice })

/** The offer ordered in just so many units: what it costs and what it weighs. */
const ordered = (
  offer: SavedOffer,
  units: number,
  buyer: BuyerProfile,
  today: string,
  ground: CostGround,
): CompareItem => {
  const { listing } = offer
  const choice = { ...offer.choice, quantity: units }
  const cost = costOf(listing, choice, buyer, today, ground)
  const { unitKg, grossKg } = orderOf(listing, choice, buyer, ground).shipment
  return {
    ...asItem(offer),
    ...(cost ? { cost } : {}),
    shipment: { units, ...(unitKg ? { unitKg } : {}), ...(grossKg ? { grossKg } : {}) },
  }
}

/** First how many of its own unit each offer needs, then the cost of just that many, then the places. */
const compared = (
  offers: SavedOffer[],
  quantity: number,
  buyer: BuyerProfile,
  today: string,
  grounds: Grounds,
): ComparedOffers => {
  const counted = compareOffers(offers.map(asItem), { quantity })
  const items = offers.map((offer, i): CompareItem => {
    const units = counted.items[i]?.units
    const ground = grounds.get(offer.offerId)
    return units === undefined || !ground ? asItem(offer) : ordered(offer, units, buyer, today, ground)
  })
  const { base, rankedBy, items: judged } = compareOffers(items, { quantity })
  return {
    base,
    rankedBy,
    offers: offers.flatMap((offer, i) => {
      const item = judged[i]
      return item ? [{ offer, item, cost: items[i]?.cost }] : []
    }),
  }
}

export const useComparison = (
  offers: SavedOffer[],
  quantity: number,
  buyer: BuyerProfile,
  today: string,
  grounds: Grounds,
): ComparedOffers =>
  useMemo(() => compared(offers, quantity, buyer, today, grounds), [offers, quantity, buyer, today, grounds])
