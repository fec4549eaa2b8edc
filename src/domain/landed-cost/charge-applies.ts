import { Big } from '../money'
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

const holds = (scene: Scene, draw: Draw, sheet: Sheet, condition: Condition): Held => {
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

const isForThem = (scene: Scene, draw: Draw, charge: Charge, pack: RulePack): boolean => {
  const regime = pack.regimes?.[draw('regime')]
  return (
    (!charge.modes || charge.modes.includes(scene.buyer.mode)) &&
    (!charge.importer || charge.importer === scene.buyer.importer) &&
    // A levy the buyer entered a rate for is charged under any regime.
    (!charge.regime || charge.regime === regime || scene.buyer.ownValues[charge.assumption] !== undefined)
  )
}

const excepted = (scene: Scene, draw: Draw, charge: Charge, sheet: Sheet): Held[] =>
  (charge.unless ?? [])
    .filter(({ importer }) => !importer || importer === scene.buyer.importer)
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
  const missing = missingIn([...conditions, ...exceptions])
  if (missing.length > 0) return { is: 'unknown', missing }
  if (!conditions.includes('fails') && !exceptions.includes('holds')) return { is: 'yes' }
  return charge.id.startsWith('fee/') ? { is: 'no' } : { is: 'free' }
}
