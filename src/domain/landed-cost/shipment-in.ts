import { Big, textOf } from '../money'
import { cargoOf, chargeableOf, divisorFor } from './cargo'
import { volumetricKg } from './chargeable'
import type { LandedCost } from './result'
import { allLikely } from './scenario'
import type { Scene } from './scene'

/** The order as cargo: what it weighs, fills and what the carrier bills of it. */
export const shipmentIn = (scene: Scene): LandedCost['shipment'] => {
  const { grossKg, cbm, cartons } = scene.order.shipment
  const cargo = cargoOf(scene, allLikely)
  const divisor = divisorFor(scene)
  const chargeable = chargeableOf(scene, cargo)
  return {
    ...(grossKg ? { grossKg: grossKg.span } : {}),
    ...(cbm ? { cbm: cbm.span } : {}),
    ...(cartons === undefined ? {} : { cartons }),
    ...(divisor && cargo.cbm
      ? { volumetricKg: textOf(volumetricKg(cargo.cbm, new Big(divisor)).round(3)) }
      : {}),
    ...(chargeable.is === 'known'
      ? { chargeable: { value: textOf(chargeable.value.round(3)), unit: chargeable.unit } }
      : {}),
  }
}
