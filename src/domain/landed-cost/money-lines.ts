import { Big } from '../money'
import { cargoOf } from './cargo'
import { larger } from './chargeable'
import { generalInput } from './general-input'
import type { LineGroup } from './result'
import { type Draw, drawn, endsOf } from './scenario'
import { ownInput, type Scene } from './scene'
import { add, inTotal, type Step } from './sheet'

/** Billed at least for one W/M; without a measure nothing is added, the freight line already says so. */
const perWm = (scene: Scene, draw: Draw, id: string): Big => {
  const rate = scene.packs.general.find((charge) => charge.id === id)?.perWm
  const { kg, cbm } = cargoOf(scene, draw)
  if (!rate || !kg || !cbm) return new Big(0)
  const wm = larger(larger(cbm, kg.div(1000)), new Big(1))
  return wm.times(endsOf(rate)[draw(id)])
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
      own ?? (scene.allIn ? undefined : generalInput(scene.packs, id, scene.buyer.mode, undefined))
    if (!input) return
    const currency = input.currency ?? scene.total
    const amount = own ? drawn(own, draw) : drawn(input, draw).plus(perWm(scene, draw, id))
    add(scene, sheet, {
      id,
      group,
      amount: inTotal(scene, draw, amount, currency),
      ...(currency === scene.total ? {} : { charged: { amount, currency } }),
      evidence: input.evidence,
      assumption: id,
    })
  }
