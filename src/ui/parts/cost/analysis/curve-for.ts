import { knownValue } from '../../../../domain/field'
import type { QuantityCurve } from '../../../../domain/landed-cost/analysis'
import type { CostBuyer } from '../../../../domain/landed-cost/cost-buyer'
import { curveQuantities } from '../../../../domain/landed-cost/curve-quantities'
import type { Packs } from '../../../../domain/landed-cost/packs'
import { quantityCurve } from '../../../../domain/landed-cost/quantity-curve'
import type { Listing } from '../../../../domain/listing'
import type { Order } from '../../../../domain/order'

type Asked = {
  listing: Listing
  /** At the quantity the buyer looks at. */
  order: Order
  orderAt: (quantity: number) => Order
  buyer: CostBuyer
  packs: Packs
  day: string
}

/** What one unit of an offer costs over the quantities worth a point, shipped as this buyer ships. */
export const curveFor = ({ listing, order, orderAt, buyer, packs, day }: Asked): QuantityCurve => {
  const pricing = knownValue(listing.pricing)
  const moq = knownValue(listing.moq)
  const dispatch = knownValue(listing.dispatch) ?? []
  const pieces = order.shipment.carton.pieces
  const quantities = curveQuantities({
    current: order.quantity,
    dispatch,
    ...(moq === undefined ? {} : { moq }),
    ...(pricing?.kind === 'by-quantity' ? { tiers: pricing.tiers } : {}),
    ...(pieces ? { cartonPieces: Number(pieces.value) } : {}),
  })
  return quantityCurve(orderAt, buyer, packs, day, quantities, dispatch)
}
