import { type Field, unreadable } from '../../../domain/field'
import type { DispatchStep, DomesticFreight, Listing } from '../../../domain/listing'
import { all, anyDrawn, foundDrawn, given, readDrawn } from '../drawn'
import { asText } from '../page-data/values'
import { asWritten } from './drawn-as-written'
import { asYuan } from './drawn-price'

const BOX = '#shippingServices'
const PLACE = `${BOX} .location`
const LIMIT = `${BOX} .delivery-limit`

const items = (document: Document): string[] => all(document, `${BOX} .service-item`).map(asWritten)

/** 承诺48小时发货 with 50件以内 beside it; the hours after that quantity are not drawn. */
const dispatchSteps = (document: Document, text: string): DispatchStep[] => {
  const [, count, unit] = /(\d{1,4})(小时|天)内?发货/.exec(text) ?? []
  const to = items(document).flatMap((item) => /^(\d{1,7})\D{1,2}以内$/.exec(item)?.[1] ?? [])[0]
  const hours = Number(count) * (unit === '天' ? 24 : 1)
  return hours ? [{ hours, text, ...(to && { to: Number(to) }) }] : []
}

/** Where the page has no address of the buyer's yet it asks for one (选择收货地址). */
const freight = (document: Document): Field<DomesticFreight> | undefined => {
  const text = items(document).find((item) => /运费|包邮/.test(item))
  if (!text) return undefined
  const asks = document.querySelector(`${BOX} [i18n="selectAddress"]`)
  const free = /^(?:运费)?(?:包邮|免运费)$/.test(text)
  const amount = free ? '0' : asYuan(text.replace(/^运费/, ''))
  return amount
    ? foundDrawn({ amount, computedFor: asks ? 'page-default' : 'chosen-address', free }, BOX)
    : unreadable(text, BOX)
}

export const drawnShipping = (document: Document) => {
  const limit = asWritten(document.querySelector(LIMIT))
  const carrier = /常发(\p{Script=Han}{2,8})/u.exec(limit)?.[1]
  return given<Pick<Listing, 'shipFrom' | 'domesticFreight' | 'dispatch' | 'usualCarrier'>>({
    shipFrom: readDrawn(PLACE, asWritten(document.querySelector(PLACE)), asText),
    domesticFreight: freight(document),
    dispatch: anyDrawn(LIMIT, dispatchSteps(document, limit)),
    usualCarrier: readDrawn(LIMIT, carrier, asText),
  })
}
