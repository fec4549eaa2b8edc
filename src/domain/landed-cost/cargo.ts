import type { Big } from '../money'
import { type Draw, drawn, inputOf } from './scenario'
import type { Scene } from './scene'

/** Gross kilograms and cubic metres of the whole order in this run. */
export type Cargo = { kg?: Big; cbm?: Big }

const volumeOf = ({ order }: Scene, draw: Draw, kg: Big | undefined): Big | undefined => {
  const { cbm, cbmFollowsWeight, grossKg } = order.shipment
  if (!cbm) return undefined
  const volume = drawn(inputOf(cbm, 'volume'), draw)
  if (!cbmFollowsWeight || !kg || !grossKg) return volume
  return volume.times(kg).div(grossKg.span.likely)
}

export const cargoOf = (scene: Scene, draw: Draw): Cargo => {
  const { grossKg } = scene.order.shipment
  const kg = grossKg && drawn(inputOf(grossKg, 'weight'), draw)
  const cbm = volumeOf(scene, draw, kg)
  return { ...(kg ? { kg } : {}), ...(cbm ? { cbm } : {}) }
}

export const missingOf = ({ kg, cbm }: Cargo, needsVolume: boolean): string[] => [
  ...(kg ? [] : ['unit-weight']),
  ...(cbm || !needsVolume ? [] : ['volume']),
]
