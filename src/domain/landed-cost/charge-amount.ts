import { Big, textOf } from '../money'
import { cargoOf, chargeableOf } from './cargo'
import type { Evidence } from './estimate'
import { convert } from './rates'
import type { Working } from './result'
import { roundTo } from './rounding'
import type { Charge, ChargeRate, RulePack } from './rule-pack'
import { type Draw, drawn, endsOf, type Input } from './scenario'
import { ownInput, type Scene } from './scene'
import {
  type Amount,
  asBase,
  inTotal,
  known,
  mapKnown,
  rateMissing,
  type Sheet,
  sumOf,
  unknown,
} from './sheet'
import { layerPercent } from './tariff'

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

const baseOf = (scene: Scene, draw: Draw, sheet: Sheet, charge: Charge, pack: RulePack): Amount => {
  const base = sumOf(sheet, charge.of)
  const lifted = charge.uplift ? sumOf(sheet, charge.uplift.of) : known(new Big(0))
  if (base.is !== 'known') return base
  if (lifted.is !== 'known') return lifted
  const uplift = lifted.value.times(new Big(charge.uplift?.factor ?? '1').minus(1))
  return known(roundedAsCustoms(scene, draw, pack, base.value.plus(uplift), charge.baseRound))
}

/** Percent of the rate in this run, with its evidence; undefined when nobody says. */
const percentOf = (
  scene: Scene,
  draw: Draw,
  charge: Charge,
): { percent: Big; evidence: Evidence } | undefined => {
  const own = ownInput(scene, charge.assumption)
  if (own) return { percent: drawn(own, draw), evidence: own.evidence }
  const rate = charge.rate
  if (rate.is === 'percent') {
    const ends = endsOf(rate.span)
    return { percent: ends[draw(charge.assumption)], evidence: charge.evidence }
  }
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

/** A key of the catalogue: one term by its own name, the many terms of a tax as its base. */
export const baseName = ({ id, of }: Charge): string =>
  of.length > 1 && id.startsWith('tax/') ? 'tax-base' : of.join('+')

type Clamp = { amount: Amount; clamped?: 'minimum' | 'maximum' }

/** A minimum and a maximum in money, in whatever currency the rule states them. */
const clamped = (scene: Scene, draw: Draw, charge: Charge, amount: Big): Clamp => {
  const least =
    charge.atLeast && inTotal(scene, draw, new Big(charge.atLeast.amount), charge.atLeast.currency)
  const most = charge.atMost && inTotal(scene, draw, new Big(charge.atMost.amount), charge.atMost.currency)
  if (least?.is === 'unknown') return { amount: least }
  if (most?.is === 'unknown') return { amount: most }
  if (least?.is === 'known' && amount.lt(least.value)) return { amount: least, clamped: 'minimum' }
  if (most?.is === 'known' && amount.gt(most.value)) return { amount: most, clamped: 'maximum' }
  return { amount: known(amount) }
}

/** A tax inside its own base has no amount at a hundred percent or more. */
const share = (charge: Charge, percent: Big): Big | undefined => {
  if (!charge.inside) return percent.div(100)
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
  // Nothing of an unknown base is nothing: a layer the buyer switched off needs no base.
  if (rate.percent.eq(0) && base.is === 'unknown') return { amount: known(new Big(0)), evidence }
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

const ownMoney = (scene: Scene, draw: Draw, own: Input): Charged => ({
  amount: inTotal(scene, draw, drawn(own, draw), own.currency ?? scene.total),
  evidence: own.evidence,
})

type Steps = Extract<ChargeRate, { is: 'steps' }>

const stepAmount = (rate: Steps, value: Big): Big | undefined => {
  const step = rate.steps.find(({ upTo }) => upTo === undefined || value.lte(upTo))
  if (step?.fixed === undefined) return undefined
  const over = value.minus(step.from ?? '0')
  return new Big(step.fixed).plus(over.times(step.percentOver ?? '0').div(100))
}

const bySteps = (scene: Scene, draw: Draw, sheet: Sheet, charge: Charge, rate: Steps): Charged => {
  const base = sumOf(sheet, charge.of)
  if (base.is !== 'known') return { amount: base, evidence: charge.evidence }
  const value = convert(base.value, scene.total, rate.currency, scene.rates, draw)
  if (!value) return { amount: unknown(rateMissing(scene, rate.currency)), evidence: charge.evidence }
  const amount = stepAmount(rate, value)
  if (!amount) return { amount: unknown(charge.assumption), evidence: charge.evidence }
  const working: Working = {
    base: { of: baseName(charge), amount: asBase(base.value, scene.total) },
  }
  return {
    amount: inTotal(scene, draw, amount, rate.paidIn ?? rate.currency),
    working,
    evidence: charge.evidence,
  }
}

type PerKg = Extract<ChargeRate, { is: 'per-kg' }>

const weightFor = (scene: Scene, draw: Draw, rate: PerKg): Big | undefined => {
  const cargo = cargoOf(scene, draw)
  if (rate.weight === 'gross') return cargo.kg
  const chargeable = chargeableOf(scene, cargo)
  return chargeable.is === 'known' && chargeable.unit === 'kg' ? chargeable.value : undefined
}

const byWeight = (scene: Scene, draw: Draw, charge: Charge, rate: PerKg): Charged => {
  const kg = weightFor(scene, draw, rate)
  if (!kg) return { amount: unknown('unit-weight'), evidence: charge.evidence }
  const own = kg.times(rate.perKg.amount).plus(rate.plus ?? '0')
  const inOwn = inTotal(scene, draw, own, rate.perKg.currency)
  const amount = inOwn.is === 'known' ? clamped(scene, draw, charge, inOwn.value).amount : inOwn
  return { amount, evidence: charge.evidence }
}

const byMoney = (scene: Scene, draw: Draw, sheet: Sheet, charge: Charge): Charged | undefined => {
  const rate = charge.rate
  if (rate.is !== 'fixed' && rate.is !== 'steps' && rate.is !== 'per-kg') return undefined
  const own = ownInput(scene, charge.assumption)
  if (own) return ownMoney(scene, draw, own)
  if (rate.is === 'steps') return bySteps(scene, draw, sheet, charge, rate)
  if (rate.is === 'per-kg') return byWeight(scene, draw, charge, rate)
  const fixed = endsOf(rate.span)[draw(charge.assumption)]
  return { amount: inTotal(scene, draw, fixed, rate.currency), evidence: charge.evidence }
}

export const chargeAmount = (
  scene: Scene,
  draw: Draw,
  sheet: Sheet,
  charge: Charge,
  pack: RulePack,
): Charged => {
  const charged = byMoney(scene, draw, sheet, charge) ?? byPercent(scene, draw, sheet, charge, pack)
  const amount = mapKnown(charged.amount, (value) => roundedAsCustoms(scene, draw, pack, value, charge.round))
  return { ...charged, amount }
}
