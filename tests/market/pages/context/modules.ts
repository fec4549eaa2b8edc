import { TAGS } from '../../catalogue/labels.ts'
import type { Product } from '../../catalogue/shapes.ts'
import { supplierOf } from '../../catalogue.ts'
import { mainPictures, pictureUrl } from '../pictures.ts'
import { olderModel } from './older-model.ts'
import { priceType, rangeRows, shownPrices, spanText, standingSpan } from './prices.ts'
import { freightInfo, guarantees, shippingFields } from './shipping.ts'
import { pieceWeightScale } from './weights.ts'

export const shopInfo = (product: Product): Record<string, unknown> => {
  const seller = supplierOf(product)
  return {
    isPmPlus: false,
    isFollow: false,
    isPm: seller.powerful,
    authCompanyName: seller.companyName,
    companyName: seller.companyName,
    cardType: seller.card,
    ...(seller.serviceScore ? { sellerSlrServiceScore: `${seller.serviceScore}分` } : {}),
    ...(seller.repeatRate ? { byrRepeatRate3m: `${seller.repeatRate}%` } : {}),
  }
}

export const rateInfo = (product: Product): object | undefined =>
  product.rating && {
    commonTagNodeList: [
      { name: '全部', count: product.rating.reviews, type: 'common' },
      { name: '有图', count: Math.floor(product.rating.reviews / 9), type: 'common' },
      { name: '最新#null', count: Math.floor(product.rating.reviews / 5), type: 'common' },
    ],
    goodRates: Number(product.rating.good),
    goodsGrade: Number(product.rating.grade),
    impressionTagNodeList: [{ name: '质量不错', count: 12, type: 'impr' }],
  }

export const tagList = (product: Product): object[] => product.tags.map((key) => ({ ...TAGS[key] }))

export const titleFields = (product: Product): object => ({
  title: product.title,
  unit: product.unit,
  ...(product.soldShown
    ? {
        saleNum: product.soldShown.text,
        saleCountDate: product.soldShown.label,
        newSaleCount: product.soldShown.label,
      }
    : {}),
  labels: product.labels ?? [],
  tagList: tagList(product),
  shopInfo: shopInfo(product),
  ...(rateInfo(product) ? { rateInfo: rateInfo(product) } : {}),
})

const conditional = (product: Product): object =>
  product.newcomer
    ? {
        onHandPrice: product.newcomer.price,
        onHandPriceNum: 1,
        onHandPriceTypeText: product.newcomer.label,
        onHandPriceDsc: product.newcomer.condition,
        priceBeforeText: '券后',
      }
    : { priceBeforeText: '券后' }

const original = (product: Product): object => {
  const span = product.promotion ? standingSpan(product) : undefined
  if (!span) return {}
  const row = (price: string): object => ({ displayStyle: 'line_price', price, beginAmount: product.moq })
  return { originalPriceDisplay: spanText(span), originalPrices: [row(span.low), row(span.high)] }
}

/** The first shown price often says a promotion's minimum and not the offer's (Feb 2026). */
const currentPrices = (product: Product): object[] =>
  shownPrices(product).map((row, place) =>
    place === 0 && product.price.by === 'variant' && row.beginAmount > 1 ? { ...row, beginAmount: 1 } : row,
  )

export const priceFields = (product: Product): object => ({
  channel: 'dsc',
  isVipPrice: false,
  isPlusPrice: false,
  isPrivatePrice: product.price.by === 'sign-in',
  finalPriceModel: {
    ...conditional(product),
    tradeWithoutPromotion: {
      offerBeginAmount: product.moq,
      offerPriceDisplay: spanText(standingSpan(product)),
      ...(rangeRows(product) ? { offerPriceRanges: rangeRows(product) } : {}),
    },
  },
  originPriceType: priceType(product),
  activityModel: {
    beforePro: false,
    ...(product.promotion
      ? { activityType: 'brandProm', activityName: product.promotion, countdown: 8639999 }
      : {}),
  },
  priceModel: {
    currentPrices: currentPrices(product),
    ...original(product),
    priceDisplayType: priceType(product),
    priceLabel: '',
  },
  displayType: product.promotion ? 'activity-common-sku' : 'normal-sku',
  unit: product.unit,
})

export const mixText = (product: Product): string | undefined =>
  product.mixed?.on
    ? `本店部分商品满${product.mixed.yuan}元或${product.mixed.count}${product.unit}可混批采购`
    : undefined

const mixPromotion = (product: Product): object[] => {
  const text = mixText(product)
  if (!text) return []
  const label = `${product.mixed?.count}${product.unit}混批`
  return [
    {
      type: 'MIX_WHOLESALE',
      name: '混批',
      summary: text,
      promotionItems: [{ detail: text, summary: text, label }],
    },
  ]
}

/** A coupon beside the new customers' price: conditional too. */
export const NEWCOMER_COUPON = '新人满5减2'

const newcomerPromotion = (product: Product): object[] =>
  product.newcomer
    ? [
        {
          type: 'SHOP_PROMOTION_FANS',
          name: '新人立减',
          summary: '每人限首单满5.0元可用1次',
          promotionItems: [{ label: NEWCOMER_COUPON, discountFee: 2 }],
        },
      ]
    : []

export const discountFields = (product: Product): object => ({
  promotionModel: { promotionList: [...mixPromotion(product), ...newcomerPromotion(product)] },
})

export const galleryFields = (product: Product): object => ({
  offerId: Number(product.offerId),
  subject: product.title,
  mainImage: mainPictures(product),
  offerImgList: mainPictures(product),
  video: product.video
    ? {
        videoId: Number(product.offerId.slice(-8)),
        state: 6,
        coverUrl: pictureUrl(product, 0),
        videoUrl: `https://cloud.1688.com/play/${product.offerId}.mp4`,
      }
    : { videoId: 0, state: 0 },
})

export const orderFields = (product: Product): object => ({
  isSkuOffer: product.skus.length > 0,
  pstatus: 'onsale',
  channelType: 'dsc',
  isPicPrivate: false,
  isPricePrivate: product.price.by === 'sign-in',
  operateItems: [
    { operateType: 'ORDER', operateDisplayStatus: 'ORDER_NOW', name: '立即下单' },
    { operateType: 'ADD_CART', operateDisplayStatus: 'ADD_CART', name: '加采购车' },
  ],
})

export const sceneFields = (product: Product): object => {
  const url = `https://detail.1688.com/offer/${product.offerId}.html`
  const order = { sceneKey: 'order', sceneName: '批发', url: `${url}?sk=order` }
  const consign = { sceneKey: 'consign', sceneName: '代发', url: `${url}?sk=consign` }
  return {
    sceneList: [order, consign],
    selectedScene: product.scene === 'dropship' ? consign : order,
    offerId: Number(product.offerId),
    memberId: supplierOf(product).memberId,
  }
}

const MODULES: Record<string, [type: string, fields: (product: Product) => object]> = {
  productPackInfo: [
    'od_product_pack_info',
    (p) => ({ unitWeight: 0, pieceWeightScale: pieceWeightScale(p) }),
  ],
  description: [
    'od_product_description',
    (p) => ({ detailUrl: `https://itemcdn.1688.com/desc/${p.offerId}` }),
  ],
  shippingServices: [
    'od_shipping_services',
    (p) => ({
      ...shippingFields(p),
      freightInfo: freightInfo(p),
      ...(freightInfo(p).skuWeight
        ? { skuWeight: { $ref: '$.result.data.shippingServices.fields.freightInfo.skuWeight' } }
        : {}),
    }),
  ],
  mainServices: ['od_services', (p) => ({ guaranteeList: guarantees(p) })],
  submitOrder: ['od_submit_order', orderFields],
  gallery: ['od_picture_gallery', galleryFields],
  shopNavigation: ['od_shop_navigation', () => ({ label: '旺铺导航' })],
  Root: ['od_region', (p) => ({ isRoot: true, dataJson: olderModel(p) })],
  mainPrice: ['od_main_price', priceFields],
  productAttributes: ['od_product_attributes', () => ({ label: '商品参数' })],
  productTitle: ['od_title', titleFields],
  skuSelection: ['od_sku_selection', () => ({ label: '规格选择器' })],
  sceneKey: ['od_scene_key', sceneFields],
  discountCoupon: ['od_discount_coupon', discountFields],
}

/** What each module of the screen needs; some hold nothing but a label, as on the real page. */
export const screenModules = (product: Product): Record<string, object> =>
  Object.fromEntries(
    Object.entries(MODULES).map(([id, [type, fields]]) => [
      id,
      { fields: { uiType: type, ...fields(product) }, id, tag: id, type, position: 'body', meta: {} },
    ]),
  )
