import { CATEGORIES } from '../../catalogue/labels.ts'
import type { Product, Sku } from '../../catalogue/shapes.ts'
import { supplierOf } from '../../catalogue.ts'
import { skuProps } from '../context/older-model.ts'
import { paidSpan, spanText, standingSpan, totalStock } from '../context/prices.ts'
import { type Html, raw, scriptJson } from '../html.ts'

/** '9.8折' → '0.98'. */
const discount = (product: Product): string | undefined =>
  product.promotion && String(Number(product.promotion.replace(/[^\d.]/g, '')) / 10)

/** A script literal in single quotes, flags as text, a comment in the middle: not JSON (2018 to 2020). */
const config = (product: Product): string => {
  const seller = supplierOf(product)
  const dropship = product.scene === 'dropship'
  return `var iDetailConfig = {
  'pageType':'${dropship ? 'daixiao' : ''}',
  'pageid':'laputa20140721212446',
  'pageScene':'${dropship ? 'fx' : 'dsc'}',
  'offerid':'${product.offerId}',
  'catid':'${CATEGORIES[product.category].id}',
  'isRangePriceSku':'${product.price.by === 'quantity'}',
  'isSKUOffer':'${product.skus.length > 0}',
  'isPreSale': 'false', /* presale of collected orders */
  'memberid':'${seller.memberId}',
  'loginId':'${seller.loginId}',
  'islogin':'false',
  'buyerUserID':'',
  'isTP':'${seller.trustpass}',
  'isSlsjSeller':'${seller.powerful}',
  'unit':'${product.unit}',
  'priceUnit':'元',
  'refPrice':'${standingSpan(product)?.low ?? ''}',
  'beginAmount':'${product.moq}',
  'currentTime':'1594210072779',
  'companySiteLink':'//${seller.shop}.1688.com',
  'userId':'${seller.userId}',
  'end':0
};`
}

const skuEntry = (sku: Sku): [string, object] => [
  sku.values.join('&gt;'),
  {
    specId: `f00d${sku.id}`.padEnd(32, '0'),
    skuStorageInfos: '[]',
    ...(sku.price ? { price: sku.standing ?? sku.price, discountPrice: sku.price } : {}),
    saleCount: sku.sold,
    canBookCount: sku.stock,
    skuId: Number(sku.id),
  },
]

const pricePart = (product: Product): string => {
  if (product.price.by === 'quantity') {
    const rows = product.price.tiers.map((tier) => `[${tier.from}, ${tier.price}]`).join(', ')
    return `"price":"", "priceRange":[${rows}], "priceRangeOriginal":[${rows}],`
  }
  const off = discount(product)
  const shown = spanText(paidSpan(product))
  return `${off ? `"discount":"${off}", "discountPrice":"${shown}",` : ''} "price":"${shown}",`
}

const detail = (product: Product): string => `var iDetailData = {
  "sku" : {
    ${pricePart(product)}
    "retailPrice":"",
    "canBookCount":"${totalStock(product)}",
    "saleCount":"${product.soldOwn}",
    "skuProps":${scriptJson(skuProps(product))},
    "skuMap":${scriptJson(Object.fromEntries(product.skus.map(skuEntry)))},
    "end":0
  }
};
iDetailData.allTagIds = [];
iDetailData.registerRenderData = function(name, value) { iDetailData[name] = value; };`

export const laputaScript = (product: Product): Html =>
  raw(`<script type="text/javascript">
${config(product)}
${detail(product)}
</script>`)
