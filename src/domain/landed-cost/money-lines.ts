import { Big } from '../money'
import { cargoOf, missingOf } from './cargo'
import { weightOrMeasure } from './chargeable'
import { generalInput } from './general-input'
import type { LineGroup } from './result'
import { type Draw, drawn, endsOf, type Input } from './scenario'
import { ownInput, type Scene } from './scene'
import { type Amount, add, inTotal, known, mapKnown, type Step, unknown } from './sheet'

/** What is asked for each W/M, at least for one; a charge by measure of goods without a measure is unknown. */
const perWm = (scene: Scene, draw: Draw, id: string): Amount => {
  const rate = scene.packs.general.find((charge) => charge.id === id)?.perWm
  if (!rate) return known(new Big(0))
  const cargo = cargoOf(scene, draw)
  if (!cargo.kg || !cargo.cbm) return unknown(...missingOf(cargo, true))
  return known(weightOrMeasure(cargo.kg, cargo.cbm, ONE).times(endsOf(rate)[draw(id)]))
}

const ONE = new Big(1)

const generalAmount = (scene: Scene, draw: Draw, id: string, input: Input): Amount =>
  mapKnown(perWm(scene, draw, id), (measured) => measured.plus(drawn(input, draw)))

/**
 * A sum of money for the order: the buyer's own, else a general figure where there is one. Otherwise no line:
 * it is named in the note on what is not counted.
 */
export const moneyLine =
  (id: string, group: LineGroup): Step =>
  (scene, draw, sheet) => {
    const own = ownInput(scene, id)
    const input =
      own ?? (scene.allIn ? undefined : generalInput(scene.packs, id, scene.buyer.mode, undefined))
    if (!input) return
    const currency = input.currency ?? scene.total
    const line = { id, group, evidence: input.evidence, assumption: id }
    const amount = own ? known(drawn(own, draw)) : generalAmount(scene, draw, id, input)
    if (amount.is !== 'known') return add(scene, sheet, { ...line, amount })
    add(scene, sheet, {
      ...line,
      amount: inTotal(scene, draw, amount.value, currency),
      ...(currency === scene.total ? {} : { charged: { amount: amount.value, currency } }),
    })
  }
