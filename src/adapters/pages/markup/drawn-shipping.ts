import { type Field, unreadable } from '../../../domain/field'
import type { DispatchStep, DomesticFreight, Listing } from '../../../domain/listing'
import { promisedHours, upToCount } from '../dispatch-words'
import { all, drawnText, foundDrawn, given, readDrawn } from '../drawn'
import { asText } from '../page-data/values'
import { asWritten } from './drawn-as-written'
import { asYuan } from './drawn-price'

const BOX = '#shippingServices'
const PLACE = `${BOX} .location`
const LIMIT = `${BOX} .delivery-limit`

const items = (document: Document): string[] => all(document, `${BOX} .service-item`).map(asWritten)

/** 承诺48小时发货 with 50件以内 beside it; the hours after that quantity are not drawn. */
const dispatch = (document: Document, text: string): Field<DispatchStep[]> | undefined => {
  if (!text.includes('发货')) return undefined
  const within = items(document).find((item) => item.includes('以内'))
  const [hours, to] = [promisedHours(text), within && upToCount(within)]
  if (!hours || (within && !to)) return unreadable(`${within ?? ''} ${text}`, LIMIT)
  return foundDrawn([{ hours, text, ...(to && { to }) }], LIMIT)
}

/** Where the page has no address of the buyer's it asks for one (选择收货地址); which one it has stays there. */
const computedFor = (document: Document): DomesticFreight['computedFor'] => {
  const to = drawnText(document.querySelector(BOX)).split('送至')[1]
  const asks = /^\s*选择/.test(to ?? '') || document.querySelector(`${BOX} [i18n="selectAddress"]`)
  return to === undefined || asks ? 'page-default' : 'chosen-address'
}

const freight = (document: Document): Field<DomesticFreight> | undefined => {
  const text = items(document).find((item) => /运费|包邮/.test(item))
  if (!text) return undefined
  const free = /^(?:运费)?(?:包邮|免运费)$/.test(text)
  const amount = free ? '0' : asYuan(text.replace(/^运费/, ''))
  return amount
    ? foundDrawn({ amount, computedFor: computedFor(document), free }, BOX)
    : unreadable(text, BOX)
}

export const drawnShipping = (document: Document) => {
  const limit = asWritten(document.querySelector(LIMIT))
  const carrier = /常发(\p{Script=Han}{2,8})/u.exec(limit)?.[1]
  return given<Pick<Listing, 'shipFrom' | 'domesticFreight' | 'dispatch' | 'usualCarrier'>>({
    shipFrom: readDrawn(PLACE, asWritten(document.querySelector(PLACE)), asText),
    domesticFreight: freight(document),
    dispatch: dispatch(document, limit),
    usualCarrier: readDrawn(LIMIT, carrier, asText),
  })
}
