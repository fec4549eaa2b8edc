import { Big, textOf } from '../money'
import { airKg, density, roundUpTo, weightOrMeasure } from './chargeable'
import { generalInput } from './china-lines'
import { derivedFrom } from './evidence'
import type { Lane } from './packs'
import type { Working } from './result'
import { type Draw, drawn, endsOf, type Input, inputOf } from './scenario'
import { ownInput, type Scene } from './scene'
import { type Amount, add, inTotal, known, mapKnown, type Step, sumOf, unknown } from './sheet'

/** Gross kilograms and cubic metres of the whole order in this run. */
export type Cargo = { kg?: Big; cbm?: Big }

const volumeOf = ({ order }: Scene, draw: Draw, kg: Big | undefined): Big | undefined => {
  const { cbm, cbmFollowsWeight, grossKg } = order.shipment
  if (!cbm) return undefined
  const volume = drawn(inputOf(cbm, 'volume'), draw)
  if (!cbmFollowsWeight || !kg || !grossKg) return volume
  return volume.times(kg).div(grossKg.span.likely)
}

export const cargoOf = (scene: Scene, draw: Draw): Cargo => {
  const { grossKg } = scene.order.shipment
  const kg = grossKg && drawn(inputOf(grossKg, 'weight'), draw)
  const cbm = volumeOf(scene, draw, kg)
  return { ...(kg ? { kg } : {}), ...(cbm ? { cbm } : {}) }
}

/** What the carrier bills, or which measure is missing for it. */
export type Chargeable = { is: 'known'; value: Big; unit: 'kg' | 'wm' } | { is: 'unknown'; missing: string[] }

/** The usual divisors (field guide §2.1) where the lane gives none: air 6000, express 5000 and half kilograms. */
const USUAL: Record<string, { per: 'kg' | 'wm'; divisor?: string; roundUpTo?: string }> = {
  air: { per: 'kg', divisor: '6000' },
  express: { per: 'kg', divisor: '5000', roundUpTo: '0.5' },
  sea: { per: 'wm' },
  rail: { per: 'kg', divisor: '3000' },
  truck: { per: 'kg', divisor: '3000' },
}

export const divisorFor = (scene: Scene): string | undefined => {
  const own = scene.buyer.mode === 'air' ? scene.buyer.ownValues['air-divisor']?.value : undefined
  if (own && new Big(own).gt(0)) return own
  return scene.lane ? scene.lane.divisor : USUAL[scene.buyer.mode]?.divisor
}

const missingOf = ({ kg, cbm }: Cargo, needsVolume: boolean): string[] => [
  ...(kg ? [] : ['unit-weight']),
  ...(cbm || !needsVolume ? [] : ['volume']),
]

const chargeableKg = (scene: Scene, { kg, cbm }: Cargo): Big | undefined => {
  if (!kg) return undefined
  const divisor = divisorFor(scene)
  if (divisor && !cbm) return undefined
  const billed = divisor && cbm ? airKg(kg, cbm, new Big(divisor)) : kg
  const step = scene.lane ? scene.lane.roundUpTo : USUAL[scene.buyer.mode]?.roundUpTo
  const rounded = step ? roundUpTo(billed, new Big(step)) : billed
  const least = scene.lane?.atLeast
  return least && rounded.lt(least) ? new Big(least) : rounded
}

export const billedBy = (scene: Scene): Lane['per'] => scene.lane?.per ?? USUAL[scene.buyer.mode]?.per ?? 'kg'

export const chargeableOf = (scene: Scene, cargo: Cargo): Chargeable => {
  if (billedBy(scene) === 'wm') {
    if (!cargo.kg || !cargo.cbm) return { is: 'unknown', missing: missingOf(cargo, true) }
    const least = new Big(scene.lane?.atLeast ?? '1')
    return { is: 'known', value: weightOrMeasure(cargo.kg, cargo.cbm, least), unit: 'wm' }
  }
  const kg = billedBy(scene) === 'density' ? cargo.kg : chargeableKg(scene, cargo)
  const needsVolume = billedBy(scene) === 'density' || divisorFor(scene) !== undefined
  return kg && (cargo.cbm || !needsVolume)
    ? { is: 'known', value: kg, unit: 'kg' }
    : { is: 'unknown', missing: missingOf(cargo, needsVolume) }
}

/** The band that holds the density; its lower bound belongs to it (our choice, field guide F-KZ-1). */
const bandInput = (lane: Lane, { kg, cbm }: Cargo): Input | undefined => {
  const packed = kg && cbm && density(kg, cbm)
  const band = packed && lane.bands?.findLast(({ from }) => packed.gte(from))
  return (
    band && {
      ends: endsOf(band.span),
      currency: lane.currency,
      evidence: lane.evidence,
      variable: 'freight-rate',
      own: false,
    }
  )
}

export const laneRate = (scene: Scene, cargo: Cargo): Input | undefined => {
  const own = ownInput(scene, `${scene.buyer.mode}-rate`)
  if (own || !scene.lane) return own
  if (scene.lane.per === 'density') return bandInput(scene.lane, cargo)
  return (
    scene.lane.span && {
      ...inputOf({ span: scene.lane.span, evidence: scene.lane.evidence }, 'freight-rate'),
      currency: scene.lane.currency,
    }
  )
}

const freightWorking = (rate: Big, currency: string, chargeable: Big, unit: 'kg' | 'wm'): Working => ({
  base: { of: 'freight-rate', amount: { amount: textOf(rate), currency } },
  rate: { value: textOf(rate), per: unit },
  quantity: { value: textOf(chargeable), unit },
})

const freightLine = { id: 'main-freight', group: 'freight' as const }

const addQuoted =
  (quote: Input): Step =>
  (scene, draw, sheet) => {
    const charged = { amount: drawn(quote, draw), currency: quote.currency ?? scene.total }
    add(scene, sheet, {
      ...freightLine,
      amount: inTotal(scene, draw, charged.amount, charged.currency),
      ...(charged.currency === scene.total ? {} : { charged }),
      evidence: quote.evidence,
      assumption: 'main-freight',
    })
  }

const ruleOf = ({ lane }: Scene, rate: Input) =>
  lane && !rate.own
    ? { rule: { id: lane.id, validFrom: lane.validFrom, ...(lane.validTo ? { validTo: lane.validTo } : {}) } }
    : {}

/**
 * The main leg: the forwarder's quote for this order, else chargeable quantity times rate. A lane nobody gave
 * a price for is unknown.
 */
export const mainFreightLine: Step = (scene, draw, sheet) => {
  const quote = ownInput(scene, 'main-freight')
  if (quote) return addQuoted(quote)(scene, draw, sheet)
  const assumption = `${scene.buyer.mode}-rate`
  const cargo = cargoOf(scene, draw)
  const chargeable = chargeableOf(scene, cargo)
  const rate = laneRate(scene, cargo)
  if (chargeable.is === 'unknown' || !rate) {
    const missing = [
      ...(rate || (scene.lane?.per === 'density' && chargeable.is === 'unknown') ? [] : ['freight-rate']),
      ...(chargeable.is === 'unknown' ? chargeable.missing : []),
    ]
    const evidence = scene.lane?.evidence ?? derivedFrom('no lane')
    add(scene, sheet, { ...freightLine, amount: unknown(...missing), evidence, assumption })
    return
  }
  const each = drawn(rate, draw)
  const currency = rate.currency ?? scene.total
  const charged = { amount: each.times(chargeable.value), currency }
  add(scene, sheet, {
    ...freightLine,
    amount: inTotal(scene, draw, charged.amount, currency),
    ...(currency === scene.total ? {} : { charged }),
    working: freightWorking(each, currency, chargeable.value, chargeable.unit),
    evidence: rate.evidence,
    assumption,
    ...ruleOf(scene, rate),
  })
}

/** Insured is what is lost when all is lost: goods, freight in China and the main freight. */
const INSURED = ['goods', 'domestic-freight', 'main-freight']

/**
 * With a share of 100 the premium is rate × (goods + freight). With 110 (the convention) it is 1.1 × rate ×
 * CIF, where CIF holds the premium itself: CIF = (C + F) / (1 − 1.1 × rate), field guide §2.6.
 */
export const premium = (costAndFreight: Big, percent: Big, sharePercent: Big): Big => {
  const rate = percent.div(100)
  if (sharePercent.eq(100)) return costAndFreight.times(rate)
  const insured = sharePercent.div(100).times(rate)
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
              amount: { amount: textOf(base.value), currency: scene.total },
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
