import type { Field } from '../../../domain/field'
import type { DispatchStep, DomesticFreight, Service } from '../../../domain/listing'
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

/** 1688 computes to the address it has for the buyer; which one that is stays on the page. */
const computedFor = (data: PageData): DomesticFreight['computedFor'] =>
  `${everywhere('recieveAddress')} ${everywhere('receiveAddressId')}`
    .split(' ')
    .some((path) => data.at(path) !== undefined)
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
  const byTemplate = fact(data, TEMPLATE, asId)?.is === 'found'
  if (Number(amount.value) === 0 && !free && !byTemplate) return undefined
  return here({ amount: amount.value, computedFor: computedFor(data), free }, amount.at)
}

const LIMITS = ['ship.deliveryLimitTimeModel', 'business.deliveryLimitTimeModel']
const PROMISE =
  'ship.deliveryLimitText ship.deliveryLimitTxt ' +
  LIMITS.map((path) => `${path}.limitTimeDesc`).join(' ') +
  ' about.freightInfo.logisticsText'

/** "48小时发货" → 48, "7天发货" → 168. */
const hoursIn = (text: string): number | undefined => {
  const [, count, word] = /(\d{1,3})\s*(小时|天)[^\d]*发货/.exec(text) ?? []
  return count ? Number(count) * (word === '天' ? 24 : 1) : undefined
}

const bound = (node: Node): number | undefined | 'unreadable' =>
  node === undefined || node === null ? undefined : (asMinimum(node) ?? 'unreadable')

/** A step whose name and hours disagree, or whose bounds do not rise, is not understood. */
const stepAt = (data: PageData, path: string): DispatchStep | undefined => {
  const text = asText(data.at(`${path}.selectedPtsOfferTagModel.serviceName`))
  const hours = asMinimum(data.at(`${path}.selectedPtsOfferTagModel.agreeDeliveryHours`))
  const from = bound(data.at(`${path}.selectedStartQuantity`))
  const to = bound(data.at(`${path}.selectedEndQuantity`))
  if (!text || !hours || from === 'unreadable' || to === 'unreadable') return undefined
  if ((hoursIn(text) ?? hours) !== hours || (from && to && to < from)) return undefined
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
  const hours = text ? hoursIn(text) : undefined
  return text && hours ? [{ hours, text }] : undefined
}

/** "50袋以内": up to how many the promise in words holds. */
const promisedUpTo = (data: PageData): number | undefined => {
  const words = LIMITS.map((path) => asText(data.at(`${path}.orderCntLevelText`))).find(Boolean)
  return asMinimum(/^(\d{1,7})\D{0,3}以内$/.exec(words ?? '')?.[1])
}

/** The promise in words, where the steps are not there. */
const promise = (data: PageData): Field<DispatchStep[]> | undefined => {
  const field = fact(data, PROMISE, asPromise)
  const to = promisedUpTo(data)
  return field?.is === 'found' && to
    ? { ...field, value: field.value.map((step) => ({ ...step, to })) }
    : field
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
