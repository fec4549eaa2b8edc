import { Big } from '../money'
import { cargoOf, missingOf } from './cargo'
import { weightOrMeasure } from './chargeable'
import { freightPrice } from './freight-price'
import { generalCharge, generalInput } from './general-input'
import { loadOf } from './pick-lane'
import type { LineGroup } from './result'
import { type Draw, drawn, endsOf, type Input, type Side } from './scenario'
import { ownInput, type Scene } from './scene'
import { type Amount, add, inTotal, known, mapKnown, type Step, unknown } from './sheet'

/** What is asked for each W/M, at least for one; a charge by measure of goods without a measure is unknown. */
const perWm = (scene: Scene, draw: Draw, id: string): Amount => {
  const rate = generalCharge(scene.packs, id, scene.buyer.mode, loadOf(scene.buyer))?.perWm
  if (!rate) return known(new Big(0))
  const cargo = cargoOf(scene, draw)
  if (!cargo.kg || !cargo.cbm) return unknown(...missingOf(cargo, true))
  return known(weightOrMeasure(cargo.kg, cargo.cbm, ONE).times(endsOf(rate)[draw(id)]))
}

const ONE = new Big(1)

/**
 * What is asked for each full container. Undefined where nobody can say how many there are: under one sum for the
 * whole way, without a price for a container.
 */
const perContainer = (scene: Scene, draw: Draw, id: string): Amount | undefined => {
  const rate = generalCharge(scene.packs, id, scene.buyer.mode, loadOf(scene.buyer))?.perContainer
  if (!rate) return known(new Big(0))
  const price = freightPrice(scene, cargoOf(scene, draw), draw)
  if (price.is === 'known')
    return price.unit === 'container' ? known(price.quantity.times(endsOf(rate)[draw(id)])) : undefined
  return ownInput(scene, 'main-freight') ? undefined : unknown(...price.missing)
}

const generalAmount = (scene: Scene, draw: Draw, id: string, input: Input): Amount | undefined => {
  const measured = perWm(scene, draw, id)
  const packed = perContainer(scene, draw, id)
  if (measured.is !== 'known' || !packed) return packed && measured
  return mapKnown(packed, (value) => value.plus(measured.value).plus(drawn(input, draw)))
}

/** Whether our figure for a charge depends on how much is shipped. */
export const isMeasured = (scene: Scene, id: string): boolean => {
  const charge = generalCharge(scene.packs, id, scene.buyer.mode, loadOf(scene.buyer))
  return charge?.perWm !== undefined || charge?.perContainer !== undefined
}

const at =
  (id: string, side: Side): Draw =>
  (variable) =>
    variable === id ? side : 'likely'

/**
 * What a charge that is partly by measure comes to for this order, fixed part and measured part together, at each
 * end; undefined for a charge that is one sum, and where the measure is not known.
 */
export const measuredSum = (scene: Scene, id: string): Input | undefined => {
  if (!isMeasured(scene, id)) return undefined
  const input = generalInput(scene.packs, id, scene.buyer.mode, undefined, loadOf(scene.buyer))
  const sum = (side: Side) => input && generalAmount(scene, at(id, side), id, input)
  const [low, likely, high] = [sum('low'), sum('likely'), sum('high')]
  if (!input || low?.is !== 'known' || likely?.is !== 'known' || high?.is !== 'known') return undefined
  return { ...input, ends: { low: low.value, likely: likely.value, high: high.value } }
}

/**
 * A sum of money for the order: the buyer's own, else a general figure where there is one. Otherwise no line:
 * it is named in the note on what is not counted.
 */
export const moneyLine =
  (id: string, group: LineGroup): Step =>
  (scene, draw, sheet) => {
    const own = ownInput(scene, id)
    const input =
      own ??
      (scene.allIn
        ? undefined
        : generalInput(scene.packs, id, scene.buyer.mode, undefined, loadOf(scene.buyer)))
    if (!input) return
    const currency = input.currency ?? scene.total
    const line = { id, group, evidence: input.evidence, assumption: id }
    const amount = own ? known(drawn(own, draw)) : generalAmount(scene, draw, id, input)
    if (!amount) return
    if (amount.is !== 'known') return add(scene, sheet, { ...line, amount })
    add(scene, sheet, {
      ...line,
      amount: inTotal(scene, draw, amount.value, currency),
      ...(currency === scene.total ? {} : { charged: { amount: amount.value, currency } }),
    })
  }
