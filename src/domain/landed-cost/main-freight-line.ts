import { type Big, textOf } from '../money'
import { type Cargo, type Chargeable, cargoOf, chargeableOf } from './cargo'
import { density } from './chargeable'
import { derivedFrom } from './evidence'
import type { Lane } from './packs'
import type { Working } from './result'
import { drawn, endsOf, type Input, inputOf } from './scenario'
import { ownInput, type Scene } from './scene'
import { add, asBase, inTotal, type Step, unknown } from './sheet'

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
  base: { of: 'freight-rate', amount: asBase(rate, currency) },
  rate: { value: textOf(rate), per: unit },
  quantity: { value: textOf(chargeable.round(6)), unit },
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

/** A price by density cannot be chosen before the cargo is known: then only the cargo is missing. */
const missingFor = (scene: Scene, chargeable: Chargeable, rate: Input | undefined): string[] => {
  const measures = chargeable.is === 'unknown' ? chargeable.missing : []
  const waits = scene.lane?.per === 'density' && measures.length > 0
  return [...(rate || waits ? [] : [`${scene.buyer.mode}-rate`]), ...measures]
}

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
    const missing = missingFor(scene, chargeable, rate)
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
