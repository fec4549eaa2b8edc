import { CATEGORIES } from '../../catalogue/labels.ts'
import type { Product, Supplier } from '../../catalogue/shapes.ts'
import { PRODUCTS } from '../../catalogue.ts'
import { paidSpan } from '../context/prices.ts'
import { mainPictures } from '../pictures.ts'

export const offersOf = (seller: Supplier): Product[] =>
  PRODUCTS.filter((product) => product.supplier === seller.key && product.treatment !== 'removed')

export const mainTrade = (seller: Supplier): string => {
  const first = offersOf(seller)[0]
  return first ? CATEGORIES[first.category].group : ''
}

const score = (seller: Supplier, text: string, step: number): object[] =>
  seller.serviceScore ? [{ text, value: Math.min(5, Number(seller.serviceScore) + step).toFixed(1) }] : []

const header = (seller: Supplier): object => ({
  companyName: seller.companyName,
  ...(seller.trustpass ? { tpYear: `${seller.years}年` } : {}),
  ...(seller.serviceScore ? { customerStar: `${seller.serviceScore}分` } : {}),
  ...(seller.repeatRate
    ? { byrRepeatRateText: `${seller.repeatRate}%`, lgtFulfillGotRateText: '94.2%' }
    : {}),
  establishedYear: seller.founded.slice(0, 4),
  mainCate: mainTrade(seller),
  sellerType: seller.powerful ? 'shili_factory' : 'default',
  addr: {
    province: seller.province,
    capitalName: seller.city,
    entAddress: `${seller.province}${seller.city}`,
  },
  ...(seller.inspected === '深度验厂'
    ? { certInfo: { certType: '深度认证', certNum: `编号:SAMPLE-${seller.userId}` } }
    : {}),
  fans: { isFans: 'false', num: '1.3w' },
  businessTags: [
    ...score(seller, '咨询体验', 0),
    ...score(seller, '发货体验', 0.2),
    ...score(seller, '售后体验', -0.3),
  ],
})

const offerRow = (product: Product): object => ({
  id: product.offerId,
  subject: product.title,
  offerPrice: paidSpan(product)?.low ?? '',
  quantityBegin: String(product.moq),
  unit: product.unit,
  vagueSaleQuantity: product.soldShown?.text ?? String(product.soldOwn),
  bookedCount: String(product.soldOwn),
  offerImages: mainPictures(product).slice(0, 1),
})

/** `window.pageData` of a shop: modules with their data, numbers written as text. */
export const shopData = (seller: Supplier): object => ({
  globalData: {
    sellerId: String(seller.userId),
    memberId: seller.memberId,
    sellerLoginId: seller.loginId,
    offerNum: String(offersOf(seller).length),
    buyerIsLogin: 'false',
    features: { isFactory: String(seller.factoryFlag) },
    isShiliFactory: String(seller.powerful),
  },
  components: [
    { moduleName: 'wp_pc_common_header', moduleData: header(seller) },
    {
      moduleName: 'wp_pc_shop_basic_info',
      moduleData: {
        businessInfo: {
          companyName: seller.companyName,
          companyBusinessLine: `一般项目：${mainTrade(seller)}制造；${mainTrade(seller)}销售。`,
          companyYearStarted: seller.founded,
        },
      },
    },
    {
      moduleName: 'Wp_pc_common_offerlist',
      moduleData: {
        content: { offerCount: String(offersOf(seller).length), offerList: offersOf(seller).map(offerRow) },
      },
    },
  ],
})
