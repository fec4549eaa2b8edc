import { Big, textOf } from '../money'
import { generalInput } from './general-input'
import { type Draw, drawn, type Input } from './scenario'
import { ownInput, type Scene } from './scene'
import { type Amount, add, asBase, HUNDREDTH, inTotal, known, mapKnown, type Step, sumOf } from './sheet'

/** Insured is what is lost when all is lost: goods, freight in China and the main freight with its surcharges. */
const INSURED = ['goods', 'domestic-freight', 'main-freight']

/**
 * With a share of 100 the premium is rate × (goods + freight). With 110 (the convention) it is 1.1 × rate ×
 * CIF, where CIF holds the premium itself: CIF = (C + F) / (1 − 1.1 × rate), field guide §2.6.
 */
export const premium = (costAndFreight: Big, percent: Big, sharePercent: Big): Big => {
  const rate = percent.times(HUNDREDTH)
  const insured = sharePercent.times(HUNDREDTH).times(rate)
  // A premium of the whole value or more cannot insure itself as well.
  if (sharePercent.eq(100) || insured.gte(1)) return costAndFreight.times(insured)
  return costAndFreight.times(insured).div(new Big(1).minus(insured))
}

/** A minimum of ours belongs to our rate; with the buyer's own rate only the buyer's own minimum counts. */
const leastPremium = (scene: Scene, draw: Draw, ownRate: boolean): Amount => {
  const general = ownRate
    ? undefined
    : generalInput(scene.packs, 'insurance-minimum', scene.buyer.mode, undefined)
  const least = ownInput(scene, 'insurance-minimum') ?? general
  if (!least) return known(new Big(0))
  return inTotal(scene, draw, drawn(least, draw), least.currency ?? scene.total)
}

const insuranceRate = (scene: Scene): Input | undefined =>
  ownInput(scene, 'insurance') ??
  (scene.allIn ? undefined : generalInput(scene.packs, 'insurance', scene.buyer.mode, undefined))

const insuredShare = (scene: Scene): Big => new Big(scene.buyer.ownValues['insured-share']?.value ?? '110')

export const insuranceLine: Step = (scene, draw, sheet) => {
  const percent = insuranceRate(scene)
  if (!percent) return
  const rate = drawn(percent, draw)
  const base = sumOf(sheet, INSURED)
  const least = leastPremium(scene, draw, percent.own)
  const worked = mapKnown(base, (value) => premium(value, rate, insuredShare(scene)))
  const clamped = worked.is === 'known' && least.is === 'known' && worked.value.lt(least.value)
  const amount = worked.is === 'known' && least.is === 'unknown' ? least : clamped ? least : worked
  add(scene, sheet, {
    id: 'insurance',
    group: 'freight',
    amount,
    ...(base.is === 'known'
      ? {
          working: {
            base: {
              of: 'goods+domestic-freight+main-freight',
              amount: asBase(base.value, scene.total),
            },
            rate: { value: textOf(rate), per: 'percent' as const },
            ...(clamped ? { clamped: 'minimum' as const } : {}),
          },
        }
      : {}),
    evidence: percent.evidence,
    assumption: 'insurance',
  })
}
