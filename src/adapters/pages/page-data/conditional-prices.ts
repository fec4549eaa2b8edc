import type { Field } from '../../../domain/field'
import type { ConditionalPrice } from '../../../domain/listing'
import { labelIsFor } from '../conditional-label'
import { foundAny } from './fact'
import { child, type Node } from './node'
import type { PageData } from './page-data'
import { type Span, spanOf } from './price-span'
import { asPrice, asText } from './values'

const HAND = 'price.finalPriceModel'
const COUPON = 'price.promotionData'
const OFFERS = ['D.discountCoupon.promotionModel.promotionList', 'D.discountCoupon.couponInfoList']
/** Mixing offers is a rule of ordering, not a price; points are no price either. */
const NOT_A_PRICE = /^(?:MIX_WHOLESALE|COIN_POINT_ACTIVITY)$/
const MOST = 12

const words = (...nodes: Node[]): string =>
  [...new Set(nodes.flatMap((node) => asText(node) ?? []))].join(' · ')

/** Sep 2025: 新人价 8.3 while everybody pays 10.30; the data itself calls it an estimate for the first piece. */
const onHand = (data: PageData): ConditionalPrice[] => {
  const price = asPrice(data.at(`${HAND}.onHandPrice`))
  const label = asText(data.at(`${HAND}.onHandPriceTypeText`)) ?? asText(data.at(`${COUPON}.prefix`))
  const condition = words(data.at(`${HAND}.priceBeforeText`), data.at(`${HAND}.onHandPriceDsc`))
  return price ? [{ label: label ?? '到手价', price, condition }] : []
}

const afterCoupon = (data: PageData): ConditionalPrice[] => {
  const price = asPrice(data.at(`${COUPON}.onHandPrice`))
  return price
    ? [
        {
          label: asText(data.at(`${COUPON}.prefix`)) ?? '券后价',
          price,
          condition: words(data.at(`${COUPON}.sufix`)),
        },
      ]
    : []
}

const couponOf = (node: Node): ConditionalPrice[] => {
  if (NOT_A_PRICE.test(asText(child(node, 'type')) ?? '')) return []
  const items = child(node, 'promotionItems')
  const list: Node[] = Array.isArray(items) ? items : []
  // The summary states the terms of one reduction; of several it fits only one.
  const summary = list.length === 1 ? child(node, 'summary') : child(node, 'name')
  return list.flatMap((item) => {
    const label = asText(child(item, 'label')) ?? asText(child(node, 'name'))
    const condition = words(summary, child(item, 'extendDetail'))
    return label ? [{ label, condition }] : []
  })
}

const coupons = (data: PageData): ConditionalPrice[] => {
  const path = OFFERS.find((at) => data.listAt(at).length > 0)
  return path ? data.listAt(path).flatMap(couponOf) : []
}

type ForSome = { label: string; prices: string[] }

const membersPrice = ({ label, prices }: ForSome): ConditionalPrice[] => {
  const low = spanOf(prices)?.low
  return low ? [{ label, price: low, condition: '起' }] : []
}

/** A price that names no condition and is not below the lowest is what everybody pays. */
const isLowerThan = ({ label, price }: ConditionalPrice, paid: Span | undefined): boolean => {
  if (!paid) return true
  const least = labelIsFor(label) === 'some' ? paid.high : paid.low
  return Number(price) < Number(least)
}

/** Prices and reductions that only some get, each under the page's own name for it. */
export const conditionalPrices = (
  data: PageData,
  forSome: ForSome,
  paid: Span | undefined,
): Field<ConditionalPrice[]> | undefined => {
  const priced = [...onHand(data), ...afterCoupon(data), ...membersPrice(forSome)]
  const lower = priced.filter((one) => isLowerThan(one, paid))
  const once = lower.filter(
    (one, i) => lower.findIndex((other) => Number(other.price) === Number(one.price)) === i,
  )
  return foundAny([...once, ...coupons(data)].slice(0, MOST), HAND)
}
