import { Big, big } from '../money'
import { type Cargo, missingOf } from './cargo'
import { type CarrierRule, divisorFor, ruleOf } from './carrier-rule'
import { airKg, larger, roundUpTo, weightOrMeasure } from './chargeable'
import { type Pieces, piecesOf } from './pieces'
import { allLikely, type Draw } from './scenario'
import type { Scene } from './scene'

/** What the carrier bills before weight breaks, or which measure is missing for it. Containers are fitted elsewhere. */
export type Chargeable =
  | { is: 'known'; value: Big; unit: 'kg' | 'wm' | 'cbm' | 'shipment' }
  | { is: 'unknown'; missing: string[] }

const ONE = new Big(1)

/** The sides of what is handed over, where somebody stated them: of a carton, or of the one unit that is sent. */
const sidesOf = ({ order }: Scene): Big[] => {
  const { carton, unitSize, packages } = order.shipment
  if (packages) return packages.flatMap(({ sidesCm }) => sidesCm)
  const stated = [carton.lengthCm, carton.widthCm, carton.heightCm].flatMap((side) => side?.value ?? [])
  if (stated.length > 0 || order.quantity !== 1 || !unitSize) return stated
  return [unitSize.lengthCm, unitSize.widthCm, unitSize.heightCm].map(big)
}

/**
 * The mails count volume only from some side on. Of a parcel nobody measured, a volume that no box of shorter sides
 * holds decides; else small boxes are likely, and a long side is the dear end of the range.
 */
const countsVolume = ({ volumeFromSideCm }: CarrierRule, sides: Big[], cbm: Big, draw: Draw): boolean => {
  if (!volumeFromSideCm) return true
  const least = big(volumeFromSideCm)
  if (sides.some((side) => side.gte(least))) return true
  if (sides.length >= 3) return false
  return cbm.times(1_000_000).gt(least.pow(3)) || draw('carton-side') === 'high'
}

const ofPiece = (
  scene: Scene,
  { kg, cbm, sidesCm }: Pieces,
  divisor: string | undefined,
  draw: Draw,
): Big => {
  const rule = ruleOf(scene)
  const volumetric = divisor && cbm ? airKg(kg, cbm, big(divisor)) : kg
  // How long the sides are is only asked where volume would count.
  const counts = cbm && volumetric.gt(kg) && countsVolume(rule, sidesCm ?? sidesOf(scene), cbm, draw)
  const billed = counts ? volumetric : kg
  // To the gram first: volumes are kept to a cubic centimetre, and a hair over a step is not the next step.
  return rule.roundUpTo ? roundUpTo(billed.round(3), big(rule.roundUpTo)) : billed
}

/** Each carton by itself where the carrier weighs so and the cartons are known; else the shipment as one. */
const chargeableKg = (scene: Scene, cargo: Cargo, draw: Draw): Big | undefined => {
  const { kg, cbm } = cargo
  const divisor = divisorFor(scene)
  if (!kg || (divisor && !cbm)) return undefined
  const rule = ruleOf(scene)
  const whole: Pieces[] = [{ count: 1, kg, ...(cbm ? { cbm } : {}) }]
  const pieces = (rule.byPiece ? piecesOf(scene, cargo) : undefined) ?? whole
  const billed = pieces.reduce(
    (sum, one) => sum.plus(ofPiece(scene, one, divisor, draw).times(one.count)),
    new Big(0),
  )
  return rule.atLeast ? larger(billed, big(rule.atLeast)) : billed
}

const byMeasure = (scene: Scene, cargo: Cargo): Chargeable => {
  const { roundUpTo: step, atLeast = '0', per } = ruleOf(scene)
  if (per === 'cbm') {
    if (!cargo.cbm) return { is: 'unknown', missing: ['volume'] }
    const volume = larger(cargo.cbm, big(atLeast))
    return { is: 'known', value: step ? roundUpTo(volume, big(step)) : volume, unit: 'cbm' }
  }
  if (!cargo.kg || !cargo.cbm) return { is: 'unknown', missing: missingOf(cargo, true) }
  const measure = weightOrMeasure(cargo.kg, cargo.cbm, big(atLeast))
  return { is: 'known', value: step ? roundUpTo(measure, big(step)) : measure, unit: 'wm' }
}

const byWeight = (scene: Scene, cargo: Cargo, draw: Draw): Chargeable => {
  const isByDensity = ruleOf(scene).per === 'density'
  const kg = chargeableKg(scene, cargo, draw)
  const needsVolume = isByDensity || divisorFor(scene) !== undefined
  return kg && (cargo.cbm || !needsVolume)
    ? { is: 'known', value: kg, unit: 'kg' }
    : { is: 'unknown', missing: missingOf(cargo, needsVolume) }
}

/** Chargeable quantity by the lane's rule, else the usual of the mode (`carrier-rule.ts`). */
export const chargeableOf = (scene: Scene, cargo: Cargo, draw: Draw = allLikely): Chargeable => {
  const { per } = ruleOf(scene)
  if (per === 'shipment') return { is: 'known', value: ONE, unit: 'shipment' }
  if (per === 'wm' || per === 'cbm') return byMeasure(scene, cargo)
  if (per === 'container') return { is: 'unknown', missing: missingOf(cargo, true) }
  return byWeight(scene, cargo, draw)
}
