import { big } from '../money'
import type { CurveStep } from './analysis'
import type { LikelyPoint } from './likely-point'
import { convert } from './rates'
import type { Charge, ChargeRate } from './rule-pack'
import { allLikely } from './scenario'
import type { Scene } from './scene'
import { type PointLine, type Sheet, sumOf } from './sheet'

/**
 * What holds at one quantity and not at another: the tier's price, the carrier's break, which charges fall due.
 * Where `value` of a key differs between two quantities there is a step between them; `step` names it as it is
 * entered from below. A `line` in the params is the id of a cost line.
 */
export type Mark = { value: string; code: CurveStep['code']; params: Record<string, string> }
export type Marks = Map<string, Mark>

const ofPrice = ({ order }: Scene): [string, Mark][] => {
  if (order.price.is !== 'known') return []
  const price = order.price.estimate.span.likely
  const params = { price, currency: order.priceCurrency }
  return [['price', { value: price, code: 'tier', params }]]
}

const heldAt = (amount: string, bounds: (string | undefined)[]): boolean =>
  bounds.some((bound) => bound !== undefined && big(bound).eq(amount))

/** A least quantity, or the bottom of a weight break that is billed for less ("as" weight). */
const ofFreightQuantity = ({ lane }: Scene, line: PointLine): [string, Mark][] => {
  const quantity = line.working?.quantity
  if (!lane || !quantity) return []
  const least = heldAt(quantity.value, [lane.atLeast ?? (quantity.unit === 'wm' ? '1' : undefined)])
  const atBreak = heldAt(
    quantity.value,
    lane.per === 'density' ? [] : (lane.bands ?? []).map(({ from }) => from),
  )
  const params = { quantity: quantity.value, unit: quantity.unit }
  const code = quantity.unit === 'wm' ? 'lcl-minimum' : 'minimum-charge'
  return [
    ['freight-least', { value: String(least), code, params: { ...params, line: line.id } }],
    ['freight-break', { value: String(atBreak && !least), code: 'weight-break', params }],
  ]
}

const ofFreightRate = (line: PointLine): [string, Mark][] => {
  const { rate, quantity } = line.working ?? {}
  if (!rate) return []
  const marks: [string, Mark][] = [
    [
      'freight-rate',
      { value: rate.value, code: 'weight-break', params: { rate: rate.value, unit: rate.per } },
    ],
  ]
  if (rate.per !== 'container' || !quantity) return marks
  return [['containers', { value: quantity.value, code: 'container', params: { count: quantity.value } }]]
}

const ofFreight = (scene: Scene, sheet: Sheet): [string, Mark][] => {
  const line = sheet.lines.find(({ id }) => id === 'main-freight')
  return line ? [...ofFreightQuantity(scene, line), ...ofFreightRate(line)] : []
}

const ofClamps = (sheet: Sheet): [string, Mark][] =>
  sheet.lines.map(({ id, working }) => [
    `clamp/${id}`,
    {
      value: working?.clamped ?? '',
      code: working?.clamped === 'maximum' ? 'maximum-charge' : 'minimum-charge',
      params: { line: id },
    },
  ])

type Steps = Extract<ChargeRate, { is: 'steps' }>

/** Which step of a stepped fee holds; '' while its base is not known. */
const stepOf = (scene: Scene, sheet: Sheet, charge: Charge, rate: Steps): string => {
  const base = sumOf(sheet, charge.of)
  if (base.is !== 'known') return ''
  const value = convert(base.value, scene.total, rate.currency, scene.rates, allLikely)
  return value ? String(rate.steps.findIndex(({ upTo }) => upTo === undefined || value.lte(upTo))) : ''
}

/** American fees have a form for small entries: the change between the two is the formal entry. */
const isEntryFee = ({ id }: Charge, charges: Charge[]): boolean =>
  id.endsWith('-informal') || charges.some((other) => other.id === `${id}-informal`)

const dueIn = (sheet: Sheet, id: string): string => {
  const amount = sheet.terms.get(id)
  return amount?.is === 'known' && amount.value.gt(0) ? 'due' : 'not-due'
}

const ofCharges = (scene: Scene, sheet: Sheet): [string, Mark][] => {
  const charges = scene.allIn ? [] : (scene.pack?.charges ?? [])
  return charges.map((charge) => {
    const step = charge.rate.is === 'steps' ? stepOf(scene, sheet, charge, charge.rate) : ''
    const code = isEntryFee(charge, charges) ? 'formal-entry' : 'threshold'
    return [charge.id, { value: dueIn(sheet, charge.id) + step, code, params: { line: charge.id } }]
  })
}

export const marksOf = ({ scene, sheet }: LikelyPoint): Marks =>
  new Map([...ofPrice(scene), ...ofFreight(scene, sheet), ...ofClamps(sheet), ...ofCharges(scene, sheet)])
