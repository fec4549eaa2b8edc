import { fact } from './fact'
import type { PageData } from './page-data'
import { type As, asFlag, asText } from './values'

/** `skuPrice`: each variant its own price. `rangePrice`: a ladder, the same for every variant. */
export type PriceKind = 'skuPrice' | 'rangePrice'

const KIND_PATHS = [
  'order.skuParam.skuPriceType',
  'trade.offerPriceModel.priceDisplayType',
  'price.priceModel.priceDisplayType',
]

/** Undefined when the page does not say; 'unclear' when it says both. */
export const priceKind = (data: PageData): PriceKind | 'unclear' | undefined => {
  const kinds = KIND_PATHS.map((path) => data.at(path)).filter(
    (kind): kind is PriceKind => kind === 'skuPrice' || kind === 'rangePrice',
  )
  return new Set(kinds).size > 1 ? 'unclear' : kinds[0]
}

const HIDDEN = 'J.isPricePrivate D.submitOrder.isPricePrivate price.isPrivatePrice D.specs.privatePrice'

const SHOWN_TEXTS = [
  'trade.priceDisplay',
  'sku.skuPriceScale',
  'trade.minPrice',
  'price.priceModel.currentPrices.0.price',
  'order.skuParam.skuRangePrices.0.price',
]
const ASKS_TO_SIGN_IN = /登录|授权|会员可见|询价|面议|^[*?？＊.¥￥]+$/

/** The seller shows prices only to some (登录查看价格): then the page has none, whatever else stands in it. */
export const isPriceHidden = (data: PageData): boolean =>
  HIDDEN.split(' ').some((path) => asFlag(data.at(path)) === true) ||
  SHOWN_TEXTS.some((path) => ASKS_TO_SIGN_IN.test(asText(data.at(path)) ?? ''))

const ONLY_SOME = /新人|新客|首单|首件|会员|plus|vip|月卡|券|粉丝/i

const MEMBER_FLAGS: [string, string][] = [
  ['price.isPlusPrice', 'PLUS会员价'],
  ['price.isVipPrice', '会员价'],
]

const asWords: As<string> = (node) => {
  const text = asText(node)
  return text && !/^null$/i.test(text) ? text : undefined
}

const saleName = (data: PageData): string | undefined => {
  const isLater = asFlag(data.at('price.activityModel.beforePro')) === true
  const name = fact(data, 'price.activityModel.activityName price.priceModel.priceLabel', asWords)
  return !isLater && name?.is === 'found' ? name.value : undefined
}

/**
 * What a lowered price on this page is called, and whether it holds for everybody. A member's or a new
 * customer's price is never the price.
 */
export const lowered = (data: PageData): { label: string; forAll: boolean } => {
  const member = MEMBER_FLAGS.find(([path]) => asFlag(data.at(path)) === true)?.[1]
  const freshman = asFlag(data.at('M.promotionModel.promotionSign.freshmanActivity')) === true
  const label = member ?? saleName(data) ?? (freshman ? '新人价' : '促销')
  return { label, forAll: !ONLY_SOME.test(label) }
}
