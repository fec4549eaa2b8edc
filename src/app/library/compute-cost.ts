import type { BuyerProfile } from '../../domain/buyer'
import type { Choice } from '../../domain/choice'
import { orderCodes } from '../../domain/goods-code/order-codes'
import { tableOf } from '../../domain/goods-code/table-of'
import { costBuyer, valuesHere } from '../../domain/landed-cost/cost-buyer'
import { landedCost } from '../../domain/landed-cost/landed-cost'
import type { LandedCost } from '../../domain/landed-cost/result'
import type { Listing } from '../../domain/listing'
import { type Order, orderFrom } from '../../domain/order'
import type { CostGround } from './cost-ground'

/** What would be bought, with the buyer's own values for this offer and for the chosen country. */
export const orderOf = (
  listing: Listing,
  choice: Choice,
  profile: BuyerProfile,
  { packs, priors, goods }: CostGround,
): Order => ({
  ...orderFrom(listing, choice, valuesHere(profile, listing.offerId), priors),
  ...orderCodes(goods, tableOf(packs, profile.country)),
})

/** The landed cost with the rules in force on `today` (ISO date); undefined until the buyer chose a country. */
export const costOf = (
  listing: Listing,
  choice: Choice,
  profile: BuyerProfile,
  today: string,
  ground: CostGround,
): LandedCost | undefined => {
  const buyer = costBuyer(profile, listing.offerId)
  if (!buyer) return undefined
  return landedCost(orderOf(listing, choice, profile, ground), buyer, ground.packs, today)
}
