import type { ContainerFit } from '../freight/fit-containers'
import { textOf } from '../money'
import type { CurveStep } from './analysis'
import { type FreightPrice, likelyFreight } from './freight-price'
import type { LikelyPoint } from './likely-point'
import { convert } from './rates'
import type { Charge, ChargeRate } from './rule-pack'
import { allLikely } from './scenario'
import type { Scene } from './scene'
import { type Sheet, sumOf } from './sheet'

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

type Price = Extract<FreightPrice, { is: 'known' }>

/** The least that is billed: one W/M of groupage, so many kilograms of a courier's large boxes. */
const ofLeast = ({ lane }: Scene, { quantity, unit }: Price): [string, Mark] => {
  const least = lane?.atLeast ?? (unit === 'wm' ? '1' : undefined)
  const isLeast = least !== undefined && quantity.eq(least)
  const params = { quantity: textOf(quantity.round(6)), unit, line: 'main-freight' }
  return [
    'freight-least',
    { value: String(isLeast), code: unit === 'wm' ? 'lcl-minimum' : 'minimum-charge', params },
  ]
}

/** Another price by weight, and the stretch below a break that is billed as the break ("as" weight). */
const ofBreaks = ({ rate, currency, unit, asWeight }: Price): [string, Mark][] => {
  const price = rate ? textOf(rate) : ''
  const named = { code: 'weight-break' as const, params: { rate: price, currency, unit } }
  return [
    ['freight-rate', { ...named, value: price }],
    ['freight-as-weight', { ...named, value: String(asWeight) }],
  ]
}

const ofContainers = ({ containers }: ContainerFit): [string, Mark] => {
  const count = containers.map((one) => `${one.count} × ${one.id}`).join(', ')
  return ['containers', { value: count, code: 'container', params: { count } }]
}

/** A quote for the order, and freight inside the seller's price, have no steps of their own. */
const ofFreight = (scene: Scene, sheet: Sheet): [string, Mark][] => {
  const line = sheet.lines.find(({ id }) => id === 'main-freight')
  const price = line?.working && likelyFreight(scene)
  if (price?.is !== 'known') return []
  return price.fit ? [ofContainers(price.fit)] : [ofLeast(scene, price), ...ofBreaks(price)]
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
