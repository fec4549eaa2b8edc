import { Big } from '../money'
import { cargoOf } from './cargo'
import { loadOf } from './pick-lane'
import { isShipper } from './pick-pack'
import { convert } from './rates'
import type { Charge, Condition, RulePack } from './rule-pack'
import type { Draw } from './scenario'
import type { Scene } from './scene'
import { type Amount, rateMissing, type Sheet, sumOf } from './sheet'

/**
 * Whether a charge falls due in this run:
 * - `no`: not for this mode, importer, regime or (a fee) value: no line at all,
 * - `free`: a duty or tax whose rule stands, and this shipment is under its threshold: a line of zero,
 * - `unknown`: the threshold cannot be tested.
 */
export type Applies = { is: 'yes' } | { is: 'no' } | { is: 'free' } | { is: 'unknown'; missing: string[] }

type Held = 'holds' | 'fails' | { missing: string[] }

const bound = (scene: Scene, draw: Draw, limit: { amount: string; currency: string } | undefined) =>
  limit && convert(new Big(limit.amount), limit.currency, scene.total, scene.rates, draw)

/** Of a weight nobody knows it cannot be said whether it is over a bound. */
const weightHolds = (scene: Scene, draw: Draw, { overKg, upToKg }: Condition): Held => {
  if (overKg === undefined && upToKg === undefined) return 'holds'
  const { kg } = cargoOf(scene, draw)
  if (!kg) return { missing: ['unit-weight'] }
  const fits = (overKg === undefined || kg.gt(overKg)) && (upToKg === undefined || kg.lte(upToKg))
  return fits ? 'holds' : 'fails'
}

const valueHolds = (scene: Scene, draw: Draw, sheet: Sheet, condition: Condition): Held => {
  const value: Amount = sumOf(sheet, condition.of)
  if (value.is !== 'known') return { missing: value.is === 'unknown' ? value.missing : [] }
  const over = bound(scene, draw, condition.over)
  const upTo = bound(scene, draw, condition.upTo)
  const limit = condition.over ?? condition.upTo
  if (limit && ((condition.over && !over) || (condition.upTo && !upTo)))
    return { missing: [rateMissing(scene, limit.currency)] }
  const fits = (!over || value.value.gt(over)) && (!upTo || value.value.lte(upTo))
  return fits ? 'holds' : 'fails'
}

/** One bound that fails decides, whatever is not known of the other. */
const holds = (scene: Scene, draw: Draw, sheet: Sheet, condition: Condition): Held => {
  const value = valueHolds(scene, draw, sheet, condition)
  const weight = weightHolds(scene, draw, condition)
  if (value === 'fails' || weight === 'fails') return 'fails'
  return value === 'holds' ? weight : value
}

/** Full containers go by sea and rail; whatever is not full is groupage. */
const loadHere = ({ buyer }: Scene): string => loadOf(buyer) ?? 'lcl'

const isHere = (charge: Charge, scene: Scene): boolean =>
  (!charge.countries || charge.countries.includes(scene.buyer.country)) &&
  (!charge.load || charge.load === loadHere(scene)) &&
  (charge.validFrom ?? scene.date) <= scene.date &&
  scene.date <= (charge.validTo ?? scene.date)

const isForThem = (scene: Scene, draw: Draw, charge: Charge, pack: RulePack): boolean => {
  return (
    isShipper(charge, scene.buyer) &&
    !charge.notFor?.some((one) => isShipper(one, scene.buyer)) &&
    isHere(charge, scene) &&
    // A levy the buyer entered a rate for is charged under any regime.
    (!charge.regime ||
      charge.regime === pack.regimes?.[draw('regime')] ||
      scene.buyer.ownValues[charge.assumption] !== undefined)
  )
}

const excepted = (scene: Scene, draw: Draw, charge: Charge, sheet: Sheet): Held[] =>
  (charge.unless ?? [])
    .filter((exception) => isShipper(exception, scene.buyer))
    .map(({ when }) => holds(scene, draw, sheet, when))

const isReplaced = (charge: Charge, sheet: Sheet): boolean =>
  (charge.notWith ?? []).some((id) => {
    const other = sheet.terms.get(id)
    return other?.is === 'known' && other.value.gt(0)
  })

const missingIn = (held: Held[]): string[] =>
  held.flatMap((one) => (typeof one === 'string' ? [] : one.missing))

/** What the buyer knows to be charged, as a sum of money, is charged whatever our thresholds say. */
const isBilled = ({ buyer }: Scene, { assumption }: Charge): boolean =>
  buyer.ownValues[assumption]?.currency !== undefined

export const applies = (scene: Scene, draw: Draw, sheet: Sheet, charge: Charge, pack: RulePack): Applies => {
  if (!isForThem(scene, draw, charge, pack)) return { is: 'no' }
  if (isBilled(scene, charge)) return { is: 'yes' }
  if (isReplaced(charge, sheet)) return { is: 'free' }
  const conditions = (charge.when ?? []).map((when) => holds(scene, draw, sheet, when))
  const exceptions = excepted(scene, draw, charge, sheet)
  // One test that decides is enough, whatever is not known of the others.
  if (conditions.includes('fails') || exceptions.includes('holds'))
    return charge.id.startsWith('fee/') ? { is: 'no' } : { is: 'free' }
  const missing = missingIn([...conditions, ...exceptions])
  return missing.length > 0 ? { is: 'unknown', missing } : { is: 'yes' }
}
