import type { PageData } from './page-data'
import { asFlag, asText } from './values'

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
  asFlag(data.at('M.buyerModel.buyerSign.visitorPriceAuth')) === false ||
  SHOWN_TEXTS.some((path) => ASKS_TO_SIGN_IN.test(asText(data.at(path)) ?? ''))
