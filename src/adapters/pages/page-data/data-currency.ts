import { otherThanYuan } from '../page-currency'
import type { PageData } from './page-data'
import { asText } from './values'

const NAMED = ['currency', 'currencyCode', 'currencySymbol', 'priceUnit']
const PLACES = ['M', 'J', 'trade', 'order', 'price', 'price.priceModel', 'offer', 'temp', 'ship']

const SHOWN = [
  'trade.priceDisplay',
  'trade.minPrice',
  'sku.skuPriceScale',
  'price.priceModel.originalPriceDisplay',
  'price.priceModel.currentPrices.0.price',
  'order.skuParam.skuRangePrices.0.price',
]
const FOREIGN = /[$€£₽₩฿₹₫]|\b(?:USD|EUR|GBP|JPY|HKD|RUB|KRW|US)\b|美元|欧元|日元|港[币元]|卢布|韩元/i

/** What the page's own data says of its currency where that is not the yuan; real pages so far name none. */
export const foreignCurrency = (data: PageData): string | undefined => {
  const names = PLACES.flatMap((place) => NAMED.map((key) => asText(data.at(`${place}.${key}`))))
  const shown = SHOWN.map((path) => asText(data.at(path))).find((text) => FOREIGN.test(text ?? ''))
  return otherThanYuan(...names) ?? shown
}
