import { knownValue } from '../field'
import type { Listing } from '../listing'
import { Big } from '../money'

/** Words for one thing; sellers use them for the same thing in one sentence. 双 and 对 are one pair, sold as one. */
const SINGLE = new Set([...'个只台件支条双对把瓶块片张顶副本枚根面辆部', 'pcs', 'PCS'])

/** Units that are a weight: one of them weighs what its name says. */
const KILOGRAMS: Record<string, string> = {
  克: '0.001',
  斤: '0.5',
  公斤: '1',
  千克: '1',
  kg: '1',
  KG: '1',
  吨: '1000',
}

/** Length sold from the roll: one of it is what a usual weight is given for. */
const LENGTH = new Set(['米', '码'])

export const kgByName = (listing: Listing): Big | undefined => {
  const kg = KILOGRAMS[knownValue(listing.unit) ?? '']
  return kg === undefined ? undefined : new Big(kg)
}

export const isSingle = (unit: string): boolean => SINGLE.has(unit)

/** 件 is a piece, and to some sellers a carton: then the page says of one 件 how many pieces it holds. */
const mayBePack = (unit: string): boolean => !isSingle(unit) || unit === '件'

/**
 * How many single pieces one ordered unit holds. Undefined for a set, box or bag whose count nobody says, and
 * for a unit that is not shown: then nothing that is known of one piece says anything of the unit.
 */
export const piecesInUnit = (listing: Listing): Big | undefined => {
  const unit = knownValue(listing.unit)
  const packs = knownValue(listing.unitsPerPack)
  if (packs && packs.packUnit === unit && packs.pieces > 0 && mayBePack(unit)) return new Big(packs.pieces)
  if (unit === '打') return new Big(12)
  return unit !== undefined && (isSingle(unit) || LENGTH.has(unit)) ? new Big(1) : undefined
}
