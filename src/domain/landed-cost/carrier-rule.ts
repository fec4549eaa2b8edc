import { Big } from '../money'
import type { AssumptionId } from './assumptions'
import type { Lane } from './packs'
import { loadOf } from './pick-lane'
import type { Scene } from './scene'

/** How a carrier counts what it bills, apart from the price. */
export type CarrierRule = Pick<Lane, 'per'> &
  Partial<Pick<Lane, 'divisor' | 'volumeFromSideCm' | 'roundUpTo' | 'byPiece' | 'atLeast'>>

/**
 * The usual rules (field guide §2.1) where there is no lane: air 6000, couriers 5000 and half kilograms of each
 * carton, the mails 8000 and only from a side of 60 cm, sea by W/M and at least one.
 */
const USUAL: Record<string, CarrierRule> = {
  air: { per: 'kg', divisor: '6000' },
  express: { per: 'kg', divisor: '5000', roundUpTo: '0.5', byPiece: true },
  post: { per: 'kg', divisor: '8000', volumeFromSideCm: '60', byPiece: true },
  sea: { per: 'wm', atLeast: '1' },
  rail: { per: 'kg', divisor: '3000' },
  truck: { per: 'kg', divisor: '3000' },
}
const BY_WEIGHT: CarrierRule = { per: 'kg' }

/** Full containers are billed by the container, unless a lane asks one sum for them. */
export const isByContainer = ({ buyer, lane }: Scene): boolean => {
  if (loadOf(buyer) !== 'fcl') return lane?.per === 'container'
  return lane === undefined || lane.per === 'container' || buyer.ownValues['container-rate'] !== undefined
}

/** Which rate a buyer enters for this way: for a kilogram or W/M, or for a container. */
export const rateId = (scene: Scene): AssumptionId =>
  isByContainer(scene) ? 'container-rate' : `${scene.buyer.mode}-rate`

/** A rate of the buyer's is for a kilogram (by sea: for a W/M), whatever the lane counts in. */
const isOwnRate = (scene: Scene): boolean => scene.buyer.ownValues[`${scene.buyer.mode}-rate`] !== undefined

export const ruleOf = (scene: Scene): CarrierRule => {
  const { lane, buyer } = scene
  const usual = USUAL[buyer.mode] ?? BY_WEIGHT
  if (isByContainer(scene)) return { per: 'container' }
  if (!lane) return usual
  const isOther = lane.per === 'cbm' || lane.per === 'shipment'
  if (isOwnRate(scene) && isOther) return usual
  return lane.per === 'wm' ? { ...lane, atLeast: lane.atLeast ?? '1' } : lane
}

/** cm³ for a chargeable kilogram; undefined = volume is not counted in kilograms here. */
export const divisorFor = (scene: Scene): string | undefined => {
  const own = scene.buyer.mode === 'air' ? scene.buyer.ownValues['air-divisor']?.value : undefined
  if (own && new Big(own).gt(0)) return own
  return ruleOf(scene).divisor
}
