import { Big, textOf } from '../money'
import type { Charged } from './charge-base'
import { derivedFrom } from './evidence'
import type { RulePack } from './rule-pack'
import { type Draw, drawn, endsOf, type Input } from './scenario'
import { ownInput, type Scene } from './scene'
import { type Amount, asBase, HUNDREDTH, inTotal, known, type Sheet, sumOf, unknown } from './sheet'

type Seed = NonNullable<RulePack['clearance']>[number]

/** What is paid at the border in the buyer's name: all charges of the rules that are lines. */
const advanced = ({ pack }: Scene, sheet: Sheet): Amount =>
  sumOf(
    sheet,
    (pack?.charges ?? []).filter(({ notional }) => !notional).map(({ id }) => id),
  )

/** A courier takes a share of what it advances, and never less than its minimum. */
const ofAdvanced = (scene: Scene, draw: Draw, sheet: Sheet, seed: Seed, least: Big): Charged => {
  const base = advanced(scene, sheet)
  if (base.is !== 'known') return { amount: base, evidence: seed.evidence }
  const percent = seed.percent ? endsOf(seed.percent)[draw('clearance')] : new Big(0)
  const share = base.value.times(percent).times(HUNDREDTH)
  const isLeast = share.lt(least)
  return {
    amount: known(isLeast ? least : share),
    working: {
      base: { of: 'advanced', amount: asBase(base.value, scene.total) },
      rate: { value: textOf(percent), per: 'percent' },
      ...(isLeast ? { clamped: 'minimum' as const } : {}),
    },
    evidence: seed.evidence,
  }
}

const fromSeed = (scene: Scene, draw: Draw, sheet: Sheet, seed: Seed): Charged => {
  const sum = inTotal(scene, draw, endsOf(seed.span)[draw('clearance')], seed.currency)
  return seed.percent && sum.is === 'known'
    ? ofAdvanced(scene, draw, sheet, seed, sum.value)
    : { amount: sum, evidence: seed.evidence }
}

const ofBuyer = (scene: Scene, draw: Draw, own: Input): Charged => ({
  amount: inTotal(scene, draw, drawn(own, draw), own.currency ?? scene.total),
  evidence: own.evidence,
})

/** What the broker or courier bills for the entry: the buyer's own figure, a public one, or unknown. */
export const clearance = (scene: Scene, draw: Draw, sheet: Sheet): Charged => {
  const own = ownInput(scene, 'clearance')
  if (own) return ofBuyer(scene, draw, own)
  const seed = scene.pack?.clearance?.find(({ modes }) => modes.includes(scene.buyer.mode))
  if (seed) return fromSeed(scene, draw, sheet, seed)
  return { amount: unknown('clearance'), evidence: derivedFrom('no figure for this country') }
}
