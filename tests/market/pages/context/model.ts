import { CATEGORIES } from '../../catalogue/labels.ts'
import type { Product } from '../../catalogue/shapes.ts'
import { supplierOf } from '../../catalogue.ts'
import { BUYER } from '../buyer.ts'
import { mainPictures, pictureUrl } from '../pictures.ts'
import { rateInfo, shopInfo } from './modules.ts'
import { mixModel, sellerSigns, skuProps } from './older-model.ts'
import {
  paidSpan,
  priceType,
  rangeRows,
  shownPrices,
  skuRow,
  spanText,
  standingSpan,
  totalStock,
} from './prices.ts'
import { deliveryLimit, freightInfo, protections } from './shipping.ts'
import { pieceWeightScale } from './weights.ts'

const offerDetail = (product: Product): object => ({
  offerId: Number(product.offerId),
  subject: product.title,
  status: 'PUBLISHED',
  leafCategoryId: CATEGORIES[product.category].id,
  leafCategoryName: CATEGORIES[product.category].name,
  topCategoryId: CATEGORIES[product.category].topId,
  detailUrl: `https://itemcdn.1688.com/desc/${product.offerId}`,
  featureAttributes: product.attributes.map(([name, value], place) => ({
    fid: 2100 + place,
    name,
    value,
    values: value.split(','),
    isSpecial: false,
    itemCpvDecision: place < 2,
  })),
  mainImageList: mainPictures(product).map((url) => ({ fullPathImageURI: url })),
  imageList: [
    ...mainPictures(product),
    ...(product.axes[0]?.values ?? []).map((_, place) => pictureUrl(product, 4 + place)),
  ].map((url) => ({ fullPathImageURI: url, size220x220ImageURI: url.replace('.jpg', '.220x220.jpg') })),
  skuProps: skuProps(product),
  offerMemberTags: [4314177, 4266049],
})

const tradeModel = (product: Product): object => {
  const span = paidSpan(product)
  const rows = product.skus.map((sku) => skuRow(sku, 'promotionSku'))
  return {
    beginAmount: product.moq,
    canBookedAmount: totalStock(product),
    ...(rangeRows(product) ? { disPriceRanges: rangeRows(product) } : {}),
    ...(span ? { minPrice: span.low, maxPrice: span.high, priceDisplay: spanText(span) } : {}),
    hasPromotion: product.promotion !== undefined,
    mixModel: mixModel(product, 'supportMix'),
    offerId: Number(product.offerId),
    offerPriceModel: { currentPrices: shownPrices(product), priceDisplayType: priceType(product) },
    saleCount: product.soldOwn,
    skuMap: rows,
    skuTradeSupported: product.price.by !== 'quantity',
    tradeWithoutPromotion: {
      offerBeginAmount: product.moq,
      offerPriceDisplay: spanText(standingSpan(product)),
      ...(rangeRows(product)
        ? {
            offerPriceRanges: rangeRows(product)?.map((_, place) => ({
              $ref: `$.result.global.globalData.model.tradeModel.disPriceRanges[${place}]`,
            })),
          }
        : {}),
    },
    unit: product.unit,
  }
}

const sellerModel = (product: Product): object => {
  const seller = supplierOf(product)
  const home = `https://${seller.shop}.1688.com`
  return {
    companyName: seller.companyName,
    loginId: seller.loginId,
    memberId: seller.memberId,
    userId: seller.userId,
    sellerIdentity: seller.powerful ? 'cht' : 'default',
    sellerSign: { slsj: seller.powerful, tp: seller.trustpass, signs: sellerSigns(product) },
    sellerWinportUrlMap: {
      indexUrl: `${home}/page/index.html`,
      offerlistUrl: `${home}/page/offerlist.htm`,
      contactinfoUrl: `${home}/page/contactinfo.htm`,
      creditdetailUrl: `${home}/page/creditdetail.htm`,
      defaultUrl: home,
    },
    winportUrl: home,
  }
}

const buyerModel = (product: Product): object => ({
  ...(product.signedIn
    ? { loginId: BUYER.loginId, memberId: BUYER.memberId, userId: BUYER.userId, buyerLevel: 'L2' }
    : {}),
  buyerSign: { visitorPriceAuth: product.price.by !== 'sign-in', visitorPicAuth: true },
})

/** `WEIGHTS` is replaced in the written script by a table with bare keys. */
export const WEIGHTS = '@@bare-weights@@'

/** `result.global.globalData.model`: the richest of the three branches. The buyer stands first in it. */
export const globalModel = (product: Product): Record<string, object> => ({
  buyerModel: buyerModel(product),
  consignModel: { consignOffer: product.scene === 'dropship', hasConsignPrice: false },
  detailBusiness: {
    shopBaseInfo: shopInfo(product),
    ...(rateInfo(product) ? { rateInfo: rateInfo(product) } : {}),
    ...(product.favourites ? { favorCount: product.favourites } : {}),
    deliveryLimitTimeModel: deliveryLimit(product),
  },
  detailDescription: {
    ...(product.orders30 ? { dataDesc: { payOrder30DayStr: product.orders30 } } : {}),
    freightInfo: { ...freightInfo(product), ...(pieceWeightScale(product) ? { skuWeight: WEIGHTS } : {}) },
    ...(pieceWeightScale(product) ? { pieceWeightScale: pieceWeightScale(product) } : {}),
    protectionInfoList: protections(product),
  },
  offerDetail: offerDetail(product),
  promotionModel: {},
  sellerModel: sellerModel(product),
  tradeModel: tradeModel(product),
})
