import { Big } from '../money'
import { cargoOf } from './cargo'
import type { Evidence } from './estimate'
import { convert } from './rates'
import type { Working } from './result'
import { roundTo } from './rounding'
import type { Charge, RulePack } from './rule-pack'
import type { Draw } from './scenario'
import type { Scene } from './scene'
import { type Amount, inTotal, known, mapKnown, type Sheet, sumOf, unknown } from './sheet'

/** What a charge comes to in one run, with the base and rate it was worked out from. */
export type Charged = { amount: Amount; working?: Working; evidence: Evidence }

type Way = { to: string; way: 'up' | 'down' | 'half-up' }

/** Customs round in their own currency; without a rate for it the amount stays exact. */
export const roundedAsCustoms = (
  scene: Scene,
  draw: Draw,
  pack: RulePack,
  amount: Big,
  round: Way | undefined,
): Big => {
  if (!round || !pack.currency) return amount
  const own = convert(amount, scene.total, pack.currency, scene.rates, draw)
  if (!own) return amount
  return convert(roundTo(own, round.to, round.way), pack.currency, scene.total, scene.rates, draw) ?? amount
}

/** Of a base with a free part only what is over it counts. */
const overFreePart = (scene: Scene, draw: Draw, { above }: Charge, base: Big): Amount => {
  if (!above) return known(base)
  const free = inTotal(scene, draw, new Big(above.amount), above.currency)
  return mapKnown(free, (value) => (base.gt(value) ? base.minus(value) : new Big(0)))
}

/** What a charge is worked out on: the sum of its terms, lifted and rounded as the rule says. */
export const baseOf = (scene: Scene, draw: Draw, sheet: Sheet, charge: Charge, pack: RulePack): Amount => {
  const base = sumOf(sheet, charge.of)
  const lifted = charge.uplift ? sumOf(sheet, charge.uplift.of) : known(new Big(0))
  if (base.is !== 'known') return base
  if (lifted.is !== 'known') return lifted
  const uplift = lifted.value.times(new Big(charge.uplift?.factor ?? '1').minus(1))
  return mapKnown(overFreePart(scene, draw, charge, base.value.plus(uplift)), (value) =>
    roundedAsCustoms(scene, draw, pack, value, charge.baseRound),
  )
}

/** A key of the catalogue: one term by its own name, the many terms of a tax as its base. */
export const baseName = ({ id, of }: Charge): string =>
  of.length > 1 && id.startsWith('tax/') ? 'tax-base' : of.join('+')

type Clamp = { amount: Amount; clamped?: 'minimum' | 'maximum' }

const leastByWeight = (scene: Scene, draw: Draw, perKg: { amount: string; currency: string }): Amount => {
  const { kg } = cargoOf(scene, draw)
  return kg ? inTotal(scene, draw, kg.times(perKg.amount), perKg.currency) : unknown('unit-weight')
}

const leastOf = (scene: Scene, draw: Draw, { atLeast, atLeastPerKg }: Charge): Amount | undefined => {
  if (atLeastPerKg) return leastByWeight(scene, draw, atLeastPerKg)
  return atLeast && inTotal(scene, draw, new Big(atLeast.amount), atLeast.currency)
}

/** A minimum and a maximum in money, in whatever currency the rule states them. */
export const clamped = (scene: Scene, draw: Draw, charge: Charge, amount: Big): Clamp => {
  const least = leastOf(scene, draw, charge)
  const most = charge.atMost && inTotal(scene, draw, new Big(charge.atMost.amount), charge.atMost.currency)
  if (least?.is === 'unknown') return { amount: least }
  if (most?.is === 'unknown') return { amount: most }
  if (least?.is === 'known' && amount.lt(least.value)) return { amount: least, clamped: 'minimum' }
  if (most?.is === 'known' && amount.gt(most.value)) return { amount: most, clamped: 'maximum' }
  return { amount: known(amount) }
}
