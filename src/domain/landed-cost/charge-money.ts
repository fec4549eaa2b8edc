import { Big, textOf } from '../money'
import { cargoOf } from './cargo'
import { baseName, type Charged, clamped } from './charge-base'
import { chargeableOf } from './chargeable-of'
import { convert } from './rates'
import type { Working } from './result'
import type { Charge, ChargeRate } from './rule-pack'
import { type Draw, drawn, endsOf, type Input } from './scenario'
import { ownInput, type Scene } from './scene'
import { asBase, inTotal, rateMissing, type Sheet, sumOf, unknown } from './sheet'

const ownMoney = (scene: Scene, draw: Draw, own: Input): Charged => ({
  amount: inTotal(scene, draw, drawn(own, draw), own.currency ?? scene.total),
  evidence: own.evidence,
})

/** A charge whose amount the buyer knows already (from a customs bill) is that sum of money, whatever its rate. */
const statedSum = (scene: Scene, { assumption }: Charge): Input | undefined =>
  scene.buyer.ownValues[assumption]?.currency ? ownInput(scene, assumption) : undefined

type Steps = Extract<ChargeRate, { is: 'steps' }>

const stepAmount = (rate: Steps, value: Big): Big | undefined => {
  const step = rate.steps.find(({ upTo }) => upTo === undefined || value.lte(upTo))
  if (step?.fixed === undefined) return undefined
  const over = value.minus(step.from ?? '0')
  return new Big(step.fixed).plus(over.times(step.percentOver ?? '0').div(100))
}

/** What one unit of the steps is worth in this run: an index that is set anew every year has a range. */
const unitOf = (draw: Draw, charge: Charge, { times }: Steps): Big =>
  times ? endsOf(times)[draw(charge.assumption)] : new Big(1)

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
    amount: inTotal(scene, draw, amount.times(unitOf(draw, charge, rate)), rate.paidIn ?? rate.currency),
    working,
    evidence: charge.evidence,
  }
}

type PerItem = Extract<ChargeRate, { is: 'per-item' }>

/** The variants of one offer are one item of the tariff, as long as nobody says otherwise. */
const byItem = (scene: Scene, draw: Draw, charge: Charge, { amount }: PerItem): Charged => {
  const stated = ownInput(scene, 'tariff-items')
  const items = stated ? drawn(stated, draw) : new Big(1)
  return {
    amount: inTotal(scene, draw, items.times(amount.amount), amount.currency),
    working: { quantity: { value: textOf(items), unit: 'items' } },
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

type InMoney = Extract<ChargeRate, { is: 'fixed' | 'steps' | 'per-kg' | 'per-item' | 'open' }>

const isMoney = (rate: ChargeRate): rate is InMoney =>
  rate.is === 'open' ? rate.unit === 'money' : ['fixed', 'steps', 'per-kg', 'per-item'].includes(rate.is)

/** A charge stated in money: by the buyer, fixed, by steps of value or by weight; undefined for one in percent. */
export const byMoney = (scene: Scene, draw: Draw, sheet: Sheet, charge: Charge): Charged | undefined => {
  const rate = charge.rate
  const stated = statedSum(scene, charge)
  if (stated) return ownMoney(scene, draw, stated)
  if (!isMoney(rate)) return undefined
  const own = ownInput(scene, charge.assumption)
  if (own) return ownMoney(scene, draw, own)
  if (rate.is === 'open') return { amount: unknown(charge.assumption), evidence: charge.evidence }
  if (rate.is === 'steps') return bySteps(scene, draw, sheet, charge, rate)
  if (rate.is === 'per-kg') return byWeight(scene, draw, charge, rate)
  if (rate.is === 'per-item') return byItem(scene, draw, charge, rate)
  const fixed = endsOf(rate.span)[draw(charge.assumption)]
  return { amount: inTotal(scene, draw, fixed, rate.currency), evidence: charge.evidence }
}
