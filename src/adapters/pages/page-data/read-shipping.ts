import type { Field } from '../../../domain/field'
import type { DispatchStep, DomesticFreight, Service } from '../../../domain/listing'
import { promisedHours, upToCount } from '../dispatch-words'
import { agreedFact, fact, foundAny, here, notUnderstood } from './fact'
import { child, type Node } from './node'
import type { PageData } from './page-data'
import { type As, asAmount, asFlag, asId, asMinimum, asText } from './values'

const PLACES = ['ship', 'ship.freightInfo', 'about.freightInfo']

const everywhere = (key: string): string => PLACES.map((place) => `${place}.${key}`).join(' ')

const isTrueAt = (data: PageData, paths: string): boolean =>
  paths.split(' ').some((path) => asFlag(data.at(path)) === true)

const isFree = (data: PageData): boolean =>
  everywhere('deliveryFee')
    .split(' ')
    .some((path) => data.at(path) === 'FREE' || data.at(`${path}.name`) === 'FREE') ||
  isTrueAt(data, `${everywhere('freeDeliverFee')} ${everywhere('postFree')}`)

const isFreeFrom = (data: PageData): boolean =>
  fact(data, everywhere('freeEndAmount'), asMinimum)?.is === 'found'

/** 1688 computes to the address it has for the buyer; which one that is stays on the page, and id 0 is none. */
const computedFor = (data: PageData): DomesticFreight['computedFor'] =>
  fact(data, everywhere('receiveAddressId'), asId)?.is === 'found' ||
  fact(data, everywhere('recieveAddress'), asText)?.is === 'found'
    ? 'chosen-address'
    : 'page-default'

const FREIGHT = `ship.totalCost ship.postFeeValue ${PLACES.slice(1)
  .map((place) => `${place}.totalCost`)
  .join(' ')}`

const TEMPLATE = `ship.templateId ${everywhere('subTemplateId')}`

/** Yuan to the page's place. 0 is a figure only where the page calls it free or a fee template gave it. */
const domesticFreight = (data: PageData): Field<DomesticFreight> | undefined => {
  const amount = agreedFact(data, FREIGHT, asAmount)
  if (amount?.is !== 'found') return amount
  const free = isFree(data)
  // Free from an amount on: what an order below it pays is the figure, and nothing is free yet.
  if (free && Number(amount.value) > 0)
    return isFreeFrom(data)
      ? here({ amount: amount.value, computedFor: computedFor(data), free: false }, amount.at)
      : notUnderstood(`FREE / ${amount.value}`, amount.at)
  const byTemplate = fact(data, TEMPLATE, asId)?.is === 'found'
  if (Number(amount.value) === 0 && !free && !byTemplate) return undefined
  return here({ amount: amount.value, computedFor: computedFor(data), free }, amount.at)
}

const LIMITS = ['ship.deliveryLimitTimeModel', 'business.deliveryLimitTimeModel']
const PROMISE =
  'ship.deliveryLimitText ship.deliveryLimitTxt ' +
  LIMITS.map((path) => `${path}.limitTimeDesc`).join(' ') +
  ' about.freightInfo.logisticsText'

const HOURS: Record<string, number> = { 小时: 1, 天: 24, 日: 24, 周: 168, 个月: 720, 月: 720 }
const TIME = /(\d{1,3}(?:\.\d)?|[一二两三四五六七八九十])\s*(小时|天|日(?!期)|周|个月)/g
const NUMERALS = '一二三四五六七八九十'

const countOf = (word: string): number =>
  word === '两' ? 2 : /\d/.test(word) ? Number(word) : NUMERALS.indexOf(word) + 1

/** Every time that a step's name gives ("7天发货", "2周发货") must be the step's own. */
const agrees = (text: string, hours: number): boolean =>
  [...text.matchAll(TIME)].every(([, count = '', word = '']) => countOf(count) * (HOURS[word] ?? 0) === hours)

const bound = (node: Node): number | undefined | 'unreadable' =>
  node === undefined || node === null ? undefined : (asMinimum(node) ?? 'unreadable')

/** A step whose name and hours disagree, or whose bounds do not rise, is not understood. */
const stepAt = (data: PageData, path: string): DispatchStep | undefined => {
  const text = asText(data.at(`${path}.selectedPtsOfferTagModel.serviceName`))
  const hours = asMinimum(data.at(`${path}.selectedPtsOfferTagModel.agreeDeliveryHours`))
  const from = bound(data.at(`${path}.selectedStartQuantity`))
  const to = bound(data.at(`${path}.selectedEndQuantity`))
  if (!text || !hours || from === 'unreadable' || to === 'unreadable') return undefined
  if (!agrees(text, hours) || (from && to && to < from)) return undefined
  return { ...(from && { from }), ...(to && { to }), hours, text }
}

/** An open end before another step would promise its hours to quantities that are not its own. */
const followOn = (read: DispatchStep[]): boolean =>
  read.every((step, i) => {
    const next = read[i + 1]
    return next?.from === undefined || (step.to !== undefined && step.to < next.from)
  })

const steps = (data: PageData): Field<DispatchStep[]> | undefined => {
  const path = LIMITS.map((limit) => `${limit}.attrs.ptsOfferStepModels`).find(
    (at) => data.listAt(at).length > 0,
  )
  if (!path) return undefined
  const nodes = data.listAt(path)
  const read = nodes.flatMap((_, i) => stepAt(data, `${path}.${i}`) ?? [])
  return read.length === nodes.length && followOn(read)
    ? here(read, path)
    : notUnderstood('ptsOfferStepModels', path)
}

const asPromise: As<DispatchStep[]> = (node) => {
  const text = asText(node)
  const hours = text ? promisedHours(text) : undefined
  return text && hours ? [{ hours, text }] : undefined
}

/** "50袋以内": up to how many the promise in words holds; undefined where nothing bounds it. */
const promisedUpTo = (data: PageData): number | 'unreadable' | undefined => {
  const words = LIMITS.map((path) => asText(data.at(`${path}.orderCntLevelText`))).find(Boolean)
  return words ? (upToCount(words) ?? 'unreadable') : undefined
}

/** The promise in words, where the steps are not there; one of unknown bounds is not everybody's. */
const promise = (data: PageData): Field<DispatchStep[]> | undefined => {
  const field = fact(data, PROMISE, asPromise)
  const to = promisedUpTo(data)
  if (field?.is !== 'found' || to === undefined) return field
  return to === 'unreadable'
    ? notUnderstood('orderCntLevelText', PROMISE.split(' ')[0] ?? '')
    : { ...field, value: field.value.map((step) => ({ ...step, to })) }
}

/** "承诺48小时发货·常发韵达快递" names a carrier after the promise. */
const asCarrier: As<string> = (node) => /常发([\p{Script=Han}A-Za-z]{2,12})/u.exec(asText(node) ?? '')?.[1]

const usualCarrier = (data: PageData): Field<string> | undefined => {
  const field = fact(data, PROMISE, asCarrier)
  return field?.is === 'found' ? field : undefined
}

const SERVICES = [
  'ship.protectionInfos',
  'about.protectionInfoList',
  'D.mainServices.guaranteeList',
  'D.mainServices.serviceDetail',
]

const EXCLUDES = /除外|不支持|不适用|不包括|不包含|不免邮|不含/

/** The clauses that say where a promise does not hold (定制订单不支持“7天无理由退货”). */
export const exclusionsIn = (text: string | undefined): string | undefined =>
  text
    ?.split(/[，。；;!！]/)
    .map((clause) => clause.trim())
    .filter((clause) => EXCLUDES.test(clause))
    .join('；') || undefined

const asService = (node: Node): Service[] => {
  const name = asText(child(node, 'serviceName'))
  const code = asText(child(node, 'serviceCode'))
  const exclusions = exclusionsIn(asText(child(node, 'description')))
  return name ? [{ ...(code && { code }), name, ...(exclusions && { exclusions }) }] : []
}

const services = (data: PageData): Field<Service[]> | undefined => {
  const path = SERVICES.find((at) => data.listAt(at).length > 0)
  return path ? foundAny(data.listAt(path).flatMap(asService), path) : undefined
}

/** From the shop's door to the forwarder's: place, freight, dispatch and what is guaranteed. */
export const readShipping = (data: PageData) => ({
  domesticFreight: domesticFreight(data),
  shipFrom: fact(data, everywhere('location'), asText),
  dispatch: steps(data) ?? promise(data),
  usualCarrier: usualCarrier(data),
  services: services(data),
})
