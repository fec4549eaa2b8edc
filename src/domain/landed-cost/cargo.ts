import { Big } from '../money'
import { airKg, roundUpTo, weightOrMeasure } from './chargeable'
import type { Lane } from './packs'
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

/** What the carrier bills, or which measure is missing for it. */
export type Chargeable = { is: 'known'; value: Big; unit: 'kg' | 'wm' } | { is: 'unknown'; missing: string[] }

/** The usual divisors (field guide §2.1) where the lane gives none: air 6000, express 5000 and half kilograms. */
const USUAL: Record<string, { per: 'kg' | 'wm'; divisor?: string; roundUpTo?: string }> = {
  air: { per: 'kg', divisor: '6000' },
  express: { per: 'kg', divisor: '5000', roundUpTo: '0.5' },
  sea: { per: 'wm' },
  rail: { per: 'kg', divisor: '3000' },
  truck: { per: 'kg', divisor: '3000' },
}

export const divisorFor = (scene: Scene): string | undefined => {
  const own = scene.buyer.mode === 'air' ? scene.buyer.ownValues['air-divisor']?.value : undefined
  if (own && new Big(own).gt(0)) return own
  return scene.lane ? scene.lane.divisor : USUAL[scene.buyer.mode]?.divisor
}

export const missingOf = ({ kg, cbm }: Cargo, needsVolume: boolean): string[] => [
  ...(kg ? [] : ['unit-weight']),
  ...(cbm || !needsVolume ? [] : ['volume']),
]

const chargeableKg = (scene: Scene, { kg, cbm }: Cargo): Big | undefined => {
  if (!kg) return undefined
  const divisor = divisorFor(scene)
  if (divisor && !cbm) return undefined
  const billed = divisor && cbm ? airKg(kg, cbm, new Big(divisor)) : kg
  const step = scene.lane ? scene.lane.roundUpTo : USUAL[scene.buyer.mode]?.roundUpTo
  const rounded = step ? roundUpTo(billed, new Big(step)) : billed
  const least = scene.lane?.atLeast
  return least && rounded.lt(least) ? new Big(least) : rounded
}

export const billedBy = (scene: Scene): Lane['per'] => scene.lane?.per ?? USUAL[scene.buyer.mode]?.per ?? 'kg'

export const chargeableOf = (scene: Scene, cargo: Cargo): Chargeable => {
  if (billedBy(scene) === 'wm') {
    if (!cargo.kg || !cargo.cbm) return { is: 'unknown', missing: missingOf(cargo, true) }
    const least = new Big(scene.lane?.atLeast ?? '1')
    return { is: 'known', value: weightOrMeasure(cargo.kg, cargo.cbm, least), unit: 'wm' }
  }
  const kg = billedBy(scene) === 'density' ? cargo.kg : chargeableKg(scene, cargo)
  const needsVolume = billedBy(scene) === 'density' || divisorFor(scene) !== undefined
  return kg && (cargo.cbm || !needsVolume)
    ? { is: 'known', value: kg, unit: 'kg' }
    : { is: 'unknown', missing: missingOf(cargo, needsVolume) }
}
