import type { BuyerProfile } from '../../domain/buyer'
import type { Choice } from '../../domain/choice'
import { orderCodes } from '../../domain/goods-code/order-codes'
import { tableOf } from '../../domain/goods-code/table-of'
import { type CostBuyer, costBuyer, valuesHere } from '../../domain/landed-cost/cost-buyer'
import { landedCost } from '../../domain/landed-cost/landed-cost'
import type { LandedCost } from '../../domain/landed-cost/result'
import type { Listing } from '../../domain/listing'
import { openAfterChoice } from '../../domain/open-after-choice'
import { type Order, orderFrom } from '../../domain/order'
import type { CostGround } from './cost-ground'

/** Everything a cost follows from: what is bought, by whom, with which dated figures, on which day (ISO). */
export type CostInputs = {
  listing: Listing
  choice: Choice
  buyer: BuyerProfile
  ground: CostGround
  today: string
}

/** The cost of one offer as one buyer at one choice sees it. */
export type CostView = {
  order: Order
  costBuyer: CostBuyer
  cost: LandedCost
  /** What is still missing once a variant is chosen; undefined where that would fill nothing. */
  openAfterChoice: string[] | undefined
}

const missingIn = ({ cash }: LandedCost): string[] => (cash.is === 'incomplete' ? cash.missing : [])

/**
 * The order at a choice, with the codes that were confirmed or may hold: for any quantity and variant, so that one
 * can be set beside another.
 */
export const orderOf = ({ listing, buyer, ground }: Pick<CostInputs, 'listing' | 'buyer' | 'ground'>) => {
  const values = valuesHere(buyer, listing.offerId)
  const codes = orderCodes(ground.goods, tableOf(ground.packs, buyer.country))
  return (choice: Choice): Order => ({ ...orderFrom(listing, choice, values, ground.priors), ...codes })
}

/** Undefined while no country is chosen: no cost is worked out for a guessed one. */
export const viewCost = ({ listing, choice, buyer, ground, today }: CostInputs): CostView | undefined => {
  const costs = costBuyer(buyer, listing.offerId)
  if (!costs) return undefined
  const orderAt = orderOf({ listing, buyer, ground })
  const costOf = (ordered: Order) => landedCost(ordered, costs, ground.packs, today)
  const order = orderAt(choice)
  const cost = costOf(order)
  return {
    order,
    costBuyer: costs,
    cost,
    openAfterChoice: openAfterChoice(listing, choice, (other) =>
      missingIn(other === choice ? cost : costOf(orderAt(other))),
    ),
  }
}
