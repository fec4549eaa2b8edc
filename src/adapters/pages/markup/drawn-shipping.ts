import { type Field, found, unreadable } from '../../../domain/field'
import type { DispatchStep, DomesticFreight, Listing } from '../../../domain/listing'
import { asText, drawnText, given, readAs } from '../drawn'
import { asWritten } from './drawn-as-written'
import { asYuan } from './drawn-price'

const BOX = '#shippingServices'

const items = (document: Document): string[] =>
  [...document.querySelectorAll(`${BOX} .service-item`)].map(asWritten)

const dispatchStep = (document: Document, text: string): DispatchStep | undefined => {
  const hours = /承诺?(\d{1,4})小时(?:内)?发货/.exec(text)?.[1]
  const days = /承诺?(\d{1,3})天(?:内)?发货/.exec(text)?.[1]
  if (!hours && !days) return undefined
  const to = items(document).flatMap((item) => /^(\d{1,7})\p{Script=Han}{1,2}以内$/u.exec(item)?.[1] ?? [])[0]
  return { hours: hours ? Number(hours) : Number(days) * 24, text, ...(to && { to: Number(to) }) }
}

const dispatch = (document: Document): Field<DispatchStep[]> | undefined => {
  const text = asWritten(document.querySelector(`${BOX} .delivery-limit`))
  const step = dispatchStep(document, text)
  return text && step ? found([step], 'page-markup', `${BOX} .delivery-limit`) : undefined
}

/** Where the page has no address of the buyer's yet it asks for one (选择收货地址). */
const isDefault = (document: Document): boolean =>
  document.querySelector(`${BOX} [i18n="selectAddress"]`) !== null

const freight = (document: Document): Field<DomesticFreight> | undefined => {
  const text = items(document).find((item) => /运费|包邮/.test(item))
  if (!text) return undefined
  const computedFor = isDefault(document) ? 'page-default' : 'chosen-address'
  const free = /^(?:包邮|免运费|运费包邮)$/.test(text)
  const amount = free ? '0' : asYuan(text.replace(/^运费/, ''))
  return amount
    ? found({ amount, computedFor, free }, 'page-markup', BOX)
    : unreadable(text, `${BOX} .service-item`)
}

export const drawnShipping = (
  document: Document,
): Partial<Pick<Listing, 'shipFrom' | 'domesticFreight' | 'dispatch' | 'usualCarrier'>> => {
  const place = `${BOX} .location`
  const carrier = /常发(\p{Script=Han}{2,8})/u.exec(
    drawnText(document.querySelector(`${BOX} .delivery-limit`)),
  )?.[1]
  return given<Pick<Listing, 'shipFrom' | 'domesticFreight' | 'dispatch' | 'usualCarrier'>>({
    shipFrom: readAs(asWritten(document.querySelector(place)), 'page-markup', place, asText),
    domesticFreight: freight(document),
    dispatch: dispatch(document),
    usualCarrier: readAs(carrier, 'page-markup', `${BOX} .delivery-limit`, asText),
  })
}
