import { big, textOf } from '../money'
import type { Cargo } from './cargo'
import type { FreightPrice } from './freight-price'
import type { Surcharge } from './packs'
import type { Working } from './result'
import { type Draw, endsOf } from './scenario'
import type { Scene } from './scene'
import { type Amount, add, asBase, HUNDREDTH, inTotal, type Sheet, sumOf, unknown } from './sheet'

/** All surcharges together: a term that counts wherever the main freight counts (`sheet.ts`). No line has this id. */
export const SURCHARGES = 'surcharges'

type Price = Extract<FreightPrice, { is: 'known' }>

const isAsked = ({ order }: Scene, { when }: Surcharge): boolean =>
  when === undefined || when.includes(order.cargo ?? 'general')

/** How many of what it is asked for. Per kilogram is per billed kilogram, where the lane bills kilograms. */
const countFor = (per: Surcharge['per'], price: Price, { kg, cbm }: Cargo) => {
  if (per === 'shipment') return big('1')
  if (per === 'container') return price.unit === 'container' ? price.quantity : undefined
  if (per === 'kg') return price.unit === 'kg' ? price.quantity : kg
  if (price.unit === 'wm' || price.unit === 'cbm') return price.quantity
  const tonnes = kg?.times('0.001')
  return tonnes && cbm && (tonnes.gt(cbm) ? tonnes : cbm)
}

type Charged = {
  amount: Amount
  working: Working
  charged?: { amount: ReturnType<typeof big>; currency: string }
}

const percentOf = (scene: Scene, draw: Draw, sheet: Sheet, { span }: Surcharge): Charged => {
  const base = sheet.terms.get('main-freight') ?? unknown('freight')
  const rate = endsOf(span)[draw('surcharge')]
  if (base.is !== 'known') return { amount: base, working: {} }
  return {
    amount: { is: 'known', value: base.value.times(rate).times(HUNDREDTH) },
    working: {
      base: { of: 'main-freight', amount: asBase(base.value, scene.total) },
      rate: { value: textOf(rate), per: 'percent' },
    },
  }
}

const moneyOf = (scene: Scene, draw: Draw, price: Price, cargo: Cargo, surcharge: Surcharge): Charged => {
  const { per, span, currency = price.currency } = surcharge
  const rate = endsOf(span)[draw('surcharge')]
  const count = per === 'percent' ? undefined : countFor(per, price, cargo)
  if (!count || per === 'percent')
    return { amount: unknown(per === 'kg' ? 'unit-weight' : 'volume'), working: {} }
  const amount = rate.times(count)
  return {
    amount: inTotal(scene, draw, amount, currency),
    working: {
      base: { of: 'freight-rate', amount: asBase(rate, currency) },
      rate: { value: textOf(rate), per },
      quantity: { value: textOf(count.round(6)), unit: per },
    },
    ...(currency === scene.total ? {} : { charged: { amount, currency } }),
  }
}

/**
 * What the lane asks on top of its price, for goods of this class. A surcharge belongs to the lane's own price:
 * beside the buyer's rate or quote none of ours is added.
 */
export const addSurcharges = (
  scene: Scene,
  draw: Draw,
  sheet: Sheet,
  price: FreightPrice,
  cargo: Cargo,
): void => {
  const { lane } = scene
  const asked = (lane?.surcharges ?? []).filter((surcharge) => isAsked(scene, surcharge))
  if (!lane || asked.length === 0 || price.is === 'unknown' || price.own) return
  for (const surcharge of asked) {
    const { id, name, per, evidence } = surcharge
    const worked =
      per === 'percent'
        ? percentOf(scene, draw, sheet, surcharge)
        : moneyOf(scene, draw, price, cargo, surcharge)
    add(scene, sheet, {
      id: `surcharge/${id}`,
      ...(name === undefined ? {} : { name }),
      group: 'freight',
      ...worked,
      evidence,
      rule: { id: lane.id, validFrom: lane.validFrom, ...(lane.validTo ? { validTo: lane.validTo } : {}) },
    })
  }
  sheet.terms.set(
    SURCHARGES,
    sumOf(
      sheet,
      asked.map(({ id }) => `surcharge/${id}`),
    ),
  )
}
