import { CATEGORIES } from '../../catalogue/labels.ts'
import type { Product } from '../../catalogue/shapes.ts'
import { supplierOf } from '../../catalogue.ts'
import { BUYER } from '../buyer.ts'
import { mainPictures, valuePictureUrl } from '../pictures.ts'
import { paidSpan, priceType, shownPrices, skuRow, spanText, standingSpan, totalStock } from './prices.ts'

/** What 1688 writes for "no limit". */
const NO_LIMIT = 2147483647

const mixParam = (product: Product): object => ({
  ...(product.mixed ? { mixNum: product.mixed.count, mixAmount: product.mixed.yuan } : {}),
  shopMixNum: NO_LIMIT,
  mixBegin: 0,
  supportMix: product.mixed?.on ?? false,
})

export const mixModel = (product: Product, flag: 'isSupportMix' | 'supportMix'): object => ({
  [flag]: product.mixed?.on ?? false,
  mixOneForSale: product.mixed?.count === 1,
  ...(product.mixed ? { mixNumber: product.mixed.count, mixAmount: product.mixed.yuan } : {}),
})

/** Axes with a picture for each value of the first. */
export const skuProps = (product: Product): object[] =>
  product.axes.map((axis, place) => ({
    fid: 3216 + place,
    prop: axis.name,
    value: axis.values.map((name) =>
      place === 0 ? { name, imageUrl: valuePictureUrl(product, name) } : { name },
    ),
  }))

const skuModel = (product: Product): object => {
  const rows = product.skus.map((sku) => [sku.values.join('&gt;'), skuRow(sku, 'isPromotionSku')])
  const standing = product.skus.map((sku) => [
    sku.values.join('&gt;'),
    skuRow(
      { ...sku, ...(sku.standing ? { price: sku.standing, standing: sku.standing } : {}) },
      'isPromotionSku',
    ),
  ])
  return {
    skuProps: skuProps(product),
    skuInfoMap: Object.fromEntries(rows),
    skuPriceScale: spanText(paidSpan(product)),
    skuInfoMapOriginal: Object.fromEntries(standing),
    skuPriceScaleOriginal: spanText(standingSpan(product)),
  }
}

const orderParamModel = (product: Product): object => ({
  orderParam: {
    saledCount: product.soldOwn,
    mixParam: mixParam(product),
    beginNum: product.moq,
    canBookedAmount: totalStock(product),
    skuParam: {
      skuPriceType: priceType(product),
      skuRangePrices: shownPrices(product).map((row) => ({ ...row, beginAmount: String(row.beginAmount) })),
    },
    flow: 'general',
    addCartParam: { cartType: '' },
  },
})

const tempModel = (product: Product): object => {
  const seller = supplierOf(product)
  return {
    offerUnit: product.unit,
    offerId: Number(product.offerId),
    offerTitle: product.title,
    defaultOfferImg: '',
    topCategoryId: CATEGORIES[product.category].topId,
    postCategoryId: CATEGORIES[product.category].id,
    companyName: seller.companyName,
    sellerUserId: seller.userId,
    sellerLoginId: seller.loginId,
    sellerMemberId: seller.memberId,
    winportUrl: `https://winport.m.1688.com/page/index.html?memberId=${seller.memberId}`,
    saledCount: product.soldOwn,
  }
}

const offerBaseInfo = (product: Product): object => {
  const seller = supplierOf(product)
  return {
    buyerUserId: product.signedIn ? BUYER.userId : 0,
    buyerLoginId: product.signedIn ? BUYER.loginId : 0,
    ...(product.signedIn ? { buyerMemberId: BUYER.memberId } : {}),
    sellerUserId: seller.userId,
    sellerLoginId: seller.loginId,
    sellerMemberId: seller.memberId,
    offerId: Number(product.offerId),
    sellerWinportUrl: `https://${seller.shop}.1688.com`,
    catId: CATEGORIES[product.category].id,
    tradeTemplateId: '[0]',
  }
}

export const sellerSigns = (product: Product): Record<string, boolean> => {
  const seller = supplierOf(product)
  return {
    isIndustrySeller: false,
    isSlsj: seller.powerful,
    isChtMember: false,
    isTp: seller.trustpass,
    isEaseBuyDealer: seller.powerful,
    isFactoryDealer: seller.factoryFlag,
  }
}

/**
 * The older global model: `Root.fields.dataJson` of a page of today and `globalData` of pages since 2021,
 * telephones included.
 */
export const olderModel = (product: Product): Record<string, unknown> => {
  const signs = sellerSigns(product)
  return {
    channelType: 'dsc',
    images: mainPictures(product).map((url) => ({
      size220x220ImageURI: url.replace('.jpg', '.220x220.jpg'),
      summImageURI: url.replace('.jpg', '.summ.jpg'),
      fullPathImageURI: url,
    })),
    mixModel: mixModel(product, 'isSupportMix'),
    sellerSign: { isSlsj: signs.isSlsj, isTp: signs.isTp, isChtMember: false, signs },
    isSkuOffer: product.skus.length > 0,
    tempModel: tempModel(product),
    hasConsignReation: false,
    isPicPrivate: false,
    isPricePrivate: product.price.by === 'sign-in',
    orderParamModel: orderParamModel(product),
    operateDisplayStatus: 'ORDER_NOW',
    skuModel: skuModel(product),
    offerBaseInfo: offerBaseInfo(product),
    businessType: supplierOf(product).powerful ? 'slsj' : 'default',
  }
}
