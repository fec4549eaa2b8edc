import type { Field } from '../../../domain/field'
import type { DomesticFreight, Service } from '../../../domain/listing'
import { agreedFact, fact, foundAny, here, notUnderstood } from './fact'
import { child, type Node } from './node'
import type { PageData } from './page-data'
import { PROMISE, readDispatch } from './read-dispatch'
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
  dispatch: readDispatch(data),
  usualCarrier: usualCarrier(data),
  services: services(data),
})
