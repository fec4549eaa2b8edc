import { Big, textOf } from '../money'
import { baseName, baseOf, type Charged, clamped, roundedAsCustoms } from './charge-base'
import { byMoney } from './charge-money'
import { percentSpan } from './charge-span'
import { withDutyInMoney } from './duty-in-money'
import type { Evidence } from './estimate'
import { preferenceFor } from './preference'
import type { Working } from './result'
import type { Charge, RulePack } from './rule-pack'
import { type Draw, drawn, endsOf, type Side } from './scenario'
import { ownInput, type Scene } from './scene'
import { asBase, HUNDREDTH, known, mapKnown, type Sheet, unknown } from './sheet'
import { layerPercent } from './tariff'

const SIDES: Side[] = ['low', 'likely', 'high']

/** Percent of the rate in this run, with its evidence; undefined when nobody says. */
const percentOf = (
  scene: Scene,
  draw: Draw,
  charge: Charge,
): { percent: Big; evidence: Evidence } | undefined => {
  const own = ownInput(scene, charge.assumption)
  if (own) return { percent: drawn(own, draw), evidence: own.evidence }
  const rate = charge.rate
  const preferred = preferenceFor(scene, charge)
  if (preferred)
    return { percent: endsOf(preferred.span)[draw(charge.assumption)], evidence: preferred.evidence }
  const span = percentSpan(scene, rate)
  if (span) return { percent: endsOf(span)[draw(charge.assumption)], evidence: charge.evidence }
  if (rate.is === 'vat') {
    const vat = scene.packs.vat[scene.buyer.country]
    return vat && vat.tax !== 'other' ? { percent: new Big(vat.percent), evidence: vat.evidence } : undefined
  }
  const percent = rate.is === 'tariff' ? layerPercent(scene.tariff, rate.layer, draw) : undefined
  return percent && scene.tariff.is === 'known' ? { percent, evidence: scene.tariff.evidence } : undefined
}

/** One thing is asked first: the duty. Only when the buyer gave it the other layers are asked one by one. */
const missingRate = ({ buyer }: Scene, { rate, assumption }: Charge): string =>
  rate.is === 'tariff' && !buyer.ownValues.duty ? 'duty' : assumption

/**
 * Nothing of an unknown base is nothing: a layer the buyer switched off, or one that no goods in question pay,
 * needs no base. One that is only likely nothing may be something.
 */
const isNothing = (scene: Scene, charge: Charge): boolean =>
  SIDES.every((side) => percentOf(scene, () => side, charge)?.percent.eq(0) ?? false)

/** A tax inside its own base has no amount at a hundred percent or more. */
const share = (charge: Charge, percent: Big): Big | undefined => {
  if (!charge.inside) return percent.times(HUNDREDTH)
  return percent.lt(100) ? percent.div(new Big(100).minus(percent)) : undefined
}

const byPercent = (scene: Scene, draw: Draw, sheet: Sheet, charge: Charge, pack: RulePack): Charged => {
  const rate = percentOf(scene, draw, charge)
  const base = baseOf(scene, draw, sheet, charge, pack)
  const evidence = rate?.evidence ?? charge.evidence
  if (!rate) {
    const missing = base.is === 'unknown' ? base.missing : []
    return { amount: unknown(missingRate(scene, charge), ...missing), evidence }
  }
  if (base.is === 'unknown' && isNothing(scene, charge)) return { amount: known(new Big(0)), evidence }
  if (base.is !== 'known') return { amount: base, evidence }
  const part = share(charge, rate.percent)
  if (!part) return { amount: unknown(charge.assumption), evidence }
  const { amount, clamped: end } = clamped(scene, draw, charge, base.value.times(part))
  const working: Working = {
    base: { of: baseName(charge), amount: asBase(base.value, scene.total) },
    rate: { value: textOf(rate.percent), per: 'percent' },
    ...(end ? { clamped: end } : {}),
  }
  return { amount, working, evidence }
}

export const chargeAmount = (
  scene: Scene,
  draw: Draw,
  sheet: Sheet,
  charge: Charge,
  pack: RulePack,
): Charged => {
  const charged =
    byMoney(scene, draw, sheet, charge) ??
    withDutyInMoney(scene, draw, charge, byPercent(scene, draw, sheet, charge, pack))
  const amount = mapKnown(charged.amount, (value) => roundedAsCustoms(scene, draw, pack, value, charge.round))
  return { ...charged, amount }
}
