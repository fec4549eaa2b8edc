import { Big, textOf } from '../money'
import { type Cargo, cargoOf } from './cargo'
import { divisorFor } from './carrier-rule'
import { density, volumetricKg } from './chargeable'
import { chargeableOf } from './chargeable-of'
import { likelyFreight } from './freight-price'
import type { LandedCost } from './result'
import { allLikely } from './scenario'
import type { Scene } from './scene'

type Billed = Pick<LandedCost['shipment'], 'chargeable' | 'fillPercent'>

/** Billed as the price is: a weight break or full containers may be more than what the goods measure. */
const billed = (scene: Scene, cargo: Cargo): Billed => {
  const price = likelyFreight(scene)
  if (price.is === 'known' && isQuantity(price.unit))
    return {
      chargeable: { value: textOf(price.quantity.round(3)), unit: price.unit },
      ...(price.fit ? { fillPercent: textOf(price.fit.fillPercent.round(1)) } : {}),
    }
  const chargeable = chargeableOf(scene, cargo)
  if (chargeable.is === 'unknown') return {}
  return { chargeable: { value: textOf(chargeable.value.round(3)), unit: chargeable.unit } }
}

const isQuantity = (unit: string): unit is NonNullable<Billed['chargeable']>['unit'] =>
  ['kg', 'wm', 'cbm', 'container', 'shipment'].includes(unit)

/** Kilograms in a cubic metre tell which mode suits the goods, and what a cargo carrier asks. */
const densityOf = ({ kg, cbm }: Cargo): Pick<LandedCost['shipment'], 'kgPerCbm'> => {
  const packed = kg && cbm && density(kg, cbm)
  return packed ? { kgPerCbm: textOf(packed.round(1)) } : {}
}

/** The order as cargo: what it weighs, fills and what the carrier bills of it. */
export const shipmentIn = (scene: Scene): LandedCost['shipment'] => {
  const { grossKg, cbm, cartons } = scene.order.shipment
  const cargo = cargoOf(scene, allLikely)
  const divisor = divisorFor(scene)
  return {
    ...(grossKg ? { grossKg: grossKg.span } : {}),
    ...(cbm ? { cbm: cbm.span } : {}),
    ...(cartons === undefined ? {} : { cartons }),
    ...(divisor && cargo.cbm
      ? { volumetricKg: textOf(volumetricKg(cargo.cbm, new Big(divisor)).round(3)) }
      : {}),
    ...densityOf(cargo),
    ...billed(scene, cargo),
  }
}

/** The lane or rate card the price is from, and the full containers the order takes. Nothing under a quote. */
export const wayIn = (scene: Scene): Pick<LandedCost, 'laneId' | 'containers'> => {
  if (scene.buyer.ownValues['main-freight']) return {}
  const price = likelyFreight(scene)
  const lane = scene.lane && !(price.is === 'known' && price.own) ? { laneId: scene.lane.id } : {}
  const fit = price.is === 'known' ? price.fit : undefined
  return { ...lane, ...(fit ? { containers: fit.containers } : {}) }
}
