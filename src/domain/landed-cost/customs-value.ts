import { Big } from '../money'
import { roundedAsCustoms } from './charge-base'
import type { RulePack } from './rule-pack'
import { type Draw, drawn, endsOf } from './scenario'
import { ownInput, type Scene } from './scene'
import { type Amount, HUNDREDTH, inTotal, known, mapKnown, type Sheet, settled, sumOf } from './sheet'

/**
 * The share of the main freight that counts for customs, 0 to 1. The buyer may know one where the rules ask for none:
 * of air freight to the Union only the part outside it counts.
 */
const freightShare = (scene: Scene, draw: Draw, pack: RulePack): Big => {
  const own = ownInput(scene, 'freight-share')
  if (own) return drawn(own, draw).times(HUNDREDTH)
  return pack.freightShare
    ? endsOf(pack.freightShare.span)[draw('freight-share')].times(HUNDREDTH)
    : new Big(1)
}

/** The part of the main freight that duty is not counted on; a tax may count it all the same. */
export const outsideFreight = (scene: Scene, draw: Draw, sheet: Sheet, pack: RulePack): Amount => {
  if (!pack.customsValue.includes('main-freight')) return known(new Big(0))
  const freight = sumOf(sheet, ['main-freight'])
  return mapKnown(freight, (value) => value.times(new Big(1).minus(freightShare(scene, draw, pack))))
}

const ofThePrice = (scene: Scene, draw: Draw, sheet: Sheet, pack: RulePack): Amount => {
  const counted = sumOf(sheet, pack.customsValue)
  const outside = outsideFreight(scene, draw, sheet, pack)
  if (counted.is !== 'known') return counted
  return mapKnown(outside, (value) => counted.value.minus(value))
}

/** What the buyer expects customs to count instead of the price (minimum prices); never suggested by us. */
const assessed = (scene: Scene, draw: Draw): Amount | undefined => {
  const own = ownInput(scene, 'customs-assessed-value')
  return own && inTotal(scene, draw, drawn(own, draw), own.currency ?? scene.total)
}

/**
 * What duty is worked out on, in the total's currency: the price of the goods with what the country counts in (see
 * `basis` of its pack), or the value customs are expected to set instead. Rounded as the country rounds it.
 */
export const customsValue = (scene: Scene, draw: Draw, sheet: Sheet, pack: RulePack): Amount => {
  const value = assessed(scene, draw) ?? ofThePrice(scene, draw, sheet, pack)
  return mapKnown(settled(scene, value), (amount) =>
    roundedAsCustoms(scene, draw, pack, amount, pack.valueRound),
  )
}
