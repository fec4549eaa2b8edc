import { Big } from '../money'
import type { Order } from '../order'
import type { Cargo } from './cargo'
import type { Scene } from './scene'

/** Cartons that weigh and measure the same. */
export type Pieces = { count: number; kg: Big; cbm?: Big; sidesCm?: Big[] }

const measured = ({ packages }: Order['shipment']): Pieces[] | undefined =>
  packages?.map(({ count, kg, sidesCm }) => {
    const [length, width, height] = sidesCm
    return { count, kg, cbm: length.times(width).times(height).div(1_000_000), sidesCm }
  })

/** How many units the last carton holds, when it is not full like the others. */
const left = ({ quantity, shipment }: Order, cartons: number): Big | undefined => {
  const perCarton = shipment.carton.pieces?.value
  if (!perCarton) return undefined
  const rest = new Big(quantity).minus(perCarton.times(cartons - 1))
  return rest.gt(0) && rest.lt(perCarton) ? rest : undefined
}

/**
 * The order as cartons, for carriers that weigh each by itself. The last one may be part full: it weighs what is in
 * it, and fills a whole carton, the safe way to count. Undefined while nobody said how many cartons there are.
 */
export const piecesOf = ({ order }: Scene, { kg, cbm }: Cargo): Pieces[] | undefined => {
  const apart = measured(order.shipment)
  if (apart) return apart
  const { cartons, carton } = order.shipment
  if (!kg || !cartons) return undefined
  const room = cbm ? { cbm: cbm.div(cartons) } : {}
  const rest = left(order, cartons)
  if (!rest || !carton.pieces || cartons === 1) return [{ count: cartons, kg: kg.div(cartons), ...room }]
  const holding = (units: Big): Big => kg.times(units).div(order.quantity)
  return [
    { count: cartons - 1, kg: holding(carton.pieces.value), ...room },
    { count: 1, kg: holding(rest), ...room },
  ]
}
