import { Big, big, textOf } from '../money'
import { cargoOf } from './cargo'
import type { Charged } from './charge-base'
import { dutyMeasure } from './duty-measure'
import type { SpecificRate } from './packs'
import type { Working } from './result'
import type { Charge } from './rule-pack'
import { type Draw, drawn } from './scenario'
import { ownInput, type Scene } from './scene'
import { type Amount, asBase, inTotal, known, unknown } from './sheet'

type InMoney = { amount: Amount; working: Working }

const perOf = (per: SpecificRate['per']): NonNullable<Working['rate']>['per'] =>
  per === 'piece' ? 'unit' : per

/** One duty in money: nobody is asked for the weight and the count, only for the one that lacks. */
const byRate = (scene: Scene, draw: Draw, { amount, currency, per }: SpecificRate): InMoney => {
  const measure = dutyMeasure(scene.order, per, cargoOf(scene, draw).kg)
  if (!measure) return { amount: unknown(per === 'kg' ? 'unit-weight' : 'unit-measure'), working: {} }
  return {
    amount: inTotal(scene, draw, measure.times(amount), currency),
    working: {
      base: { of: 'duty-rate', amount: asBase(big(amount), currency) },
      rate: { value: amount, per: perOf(per) },
      quantity: { value: textOf(measure.round(6)), unit: per },
    },
  }
}

const added = (parts: InMoney[]): InMoney => {
  const missing = parts.flatMap(({ amount }) => (amount.is === 'unknown' ? amount.missing : []))
  if (missing.length > 0) return { amount: unknown(...new Set(missing)), working: {} }
  const sum = parts.reduce(
    (all, { amount }) => (amount.is === 'known' ? all.plus(amount.value) : all),
    new Big(0),
  )
  return { amount: known(sum), working: parts.length === 1 ? (parts[0]?.working ?? {}) : {} }
}

type LineMoney = { rates: SpecificRate[]; larger: boolean }

/** What the line of this run asks in money for a layer; the buyer's own rate stands in place of all of it. */
const statedInMoney = (scene: Scene, draw: Draw, charge: Charge): LineMoney | undefined => {
  const { rate } = charge
  if (rate.is !== 'tariff' || scene.tariff.is === 'unknown') return undefined
  if (scene.buyer.ownValues[charge.assumption]) return undefined
  const specific = scene.tariff.lines[draw('hs')].specific?.[rate.layer]
  if (!specific || specific.rates.length === 0) return undefined
  return { rates: specific.rates, larger: specific.larger ?? false }
}

/** "10 %, but not less than 2 euro a kg" (EAEU): the buyer's own least. */
const ownLeast = (scene: Scene, draw: Draw, { rate }: Charge): LineMoney | undefined => {
  const own = rate.is === 'tariff' && rate.layer === 'mfn' && ownInput(scene, 'duty-minimum-per-kg')
  if (!own) return undefined
  const least = {
    amount: textOf(drawn(own, draw)),
    currency: own.currency ?? scene.total,
    per: 'kg' as const,
  }
  return { rates: [least], larger: true }
}

const largerOf = (charged: Charged, money: InMoney): Charged => {
  if (money.amount.is !== 'known' || charged.amount.is !== 'known') return charged
  return money.amount.value.gt(charged.amount.value)
    ? { ...charged, amount: money.amount, working: { ...money.working, clamped: 'minimum' } }
    : charged
}

const withMoney = (scene: Scene, draw: Draw, charged: Charged, { rates, larger }: LineMoney): Charged => {
  const money = added(rates.map((rate) => byRate(scene, draw, rate)))
  if (charged.amount.is !== 'known') return charged
  if (money.amount.is !== 'known') return { ...charged, amount: money.amount, working: {} }
  if (larger) return largerOf(charged, money)
  const both = known(charged.amount.value.plus(money.amount.value))
  // Beside a percentage the working shows the percentage; a note says that money comes on top.
  return charged.amount.value.eq(0)
    ? { ...charged, amount: both, working: money.working }
    : { ...charged, amount: both }
}

/** An own rate entered as an amount of money is the whole duty of the layer, as customs assessed it. */
const assessedDuty = (scene: Scene, draw: Draw, charge: Charge): Charged | undefined => {
  const own = charge.rate.is === 'tariff' ? scene.buyer.ownValues[charge.assumption] : undefined
  const input = own?.currency === undefined ? undefined : ownInput(scene, charge.assumption)
  if (!own?.currency || !input) return undefined
  return { amount: inTotal(scene, draw, drawn(input, draw), own.currency), evidence: input.evidence }
}

/**
 * A duty by percent with what the tariff line, or the buyer, asks in money for the weight or the pieces: on top, or
 * as the least. Unknown while nobody said how many there are.
 */
export const withDutyInMoney = (scene: Scene, draw: Draw, charge: Charge, byPercent: Charged): Charged => {
  const assessed = assessedDuty(scene, draw, charge)
  if (assessed) return assessed
  const stated = statedInMoney(scene, draw, charge)
  const least = ownLeast(scene, draw, charge)
  const charged = stated ? withMoney(scene, draw, byPercent, stated) : byPercent
  return least ? withMoney(scene, draw, charged, least) : charged
}
