import type { BuyerProfile } from '../buyer'
import type { Choice } from '../choice'
import { orderCodes } from '../goods-code/order-codes'
import { tableOf } from '../goods-code/table-of'
import type { Listing } from '../listing'
import type { CurrencyCode } from '../money'
import { openAfterChoice } from '../open-after-choice'
import { type Order, orderFrom } from '../order'
import { type CostBuyer, costBuyer, valuesHere } from './cost-buyer'
import type { CostGround } from './cost-ground'
import { landedCost } from './landed-cost'
import type { LandedCost } from './result'

/** Everything a cost follows from: what is bought, by whom, with which dated figures, on which day (ISO). */
export type CostInputs = {
  listing: Listing
  choice: Choice
  buyer: BuyerProfile
  ground: CostGround
  today: string
  /** Of a quote by chat; absent = yuan, as every price on 1688. */
  priceCurrency?: CurrencyCode | undefined
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
export const orderOf = ({
  listing,
  buyer,
  ground,
  priceCurrency = 'CNY',
}: Pick<CostInputs, 'listing' | 'buyer' | 'ground' | 'priceCurrency'>) => {
  const values = valuesHere(buyer, listing.offerId)
  const codes = orderCodes(ground.goods, tableOf(ground.packs, buyer.country))
  return (choice: Choice): Order => ({
    ...orderFrom(listing, choice, values, ground.priors),
    ...codes,
    priceCurrency,
  })
}

/** Undefined while no country is chosen: no cost is worked out for a guessed one. */
export const viewCost = (inputs: CostInputs): CostView | undefined => {
  const { listing, choice, buyer, ground, today } = inputs
  const costs = costBuyer(buyer, listing.offerId)
  if (!costs) return undefined
  const orderAt = orderOf(inputs)
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
