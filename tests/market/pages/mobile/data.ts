import type { Product } from '../../catalogue/shapes.ts'
import { priceFields, sceneFields } from '../context/modules.ts'
import { olderModel } from '../context/older-model.ts'
import { paidSpan } from '../context/prices.ts'
import { deliveryLimit, guarantees, protections } from '../context/shipping.ts'
import { numbered } from '../init-data/components.ts'
import { mainPictures } from '../pictures.ts'

const title = (product: Product): object => ({
  title: product.title,
  offerId: Number(product.offerId),
  selledNumber: String(product.soldOwn),
  scrollList: product.soldShown
    ? [{ prefix: product.soldShown.label, text: product.soldShown.text, suffix: product.unit }]
    : [],
})

const logistics = (product: Product): object => {
  const limit: Record<string, unknown> = { ...deliveryLimit(product) }
  return {
    location: product.shipFrom ?? '',
    logistics: '选择收货地后展示运费',
    targetLocation: '送至：选择收货地址后展示运费',
    deliveryLimitTxt: limit.limitTimeDesc,
    deliveryLimit: limit.limitTimeDay,
    offerId: Number(product.offerId),
    amount: product.moq,
    unitWeight: 0,
    freeEndAmount: -1,
    protectionInfos: protections(product),
  }
}

const services = (product: Product): object => ({
  service1: guarantees(product).length > 0 ? '服务保障' : '',
  serviceDetail: guarantees(product),
  offerId: Number(product.offerId),
})

const gallery = (product: Product): object => ({
  isPrivacy: false,
  offerId: product.offerId,
  offerImgList: mainPictures(product),
  offerImages: mainPictures(product).map((imgUrl) => ({ imgUrl, type: 'normal', typeDes: '主图' })),
  videoId: 0,
})

const COMPONENTS: [type: string, data: (product: Product) => object][] = [
  ['@ali/cmod-od-wap-main-pic', gallery],
  [
    '@ali/cmod-od-wap-offer-attribute',
    (p) => ({
      title: '属性',
      propsList: p.attributes.map(([name, value]) => ({ name, value, show: false })),
    }),
  ],
  ['@ali/cmod-od-wap-offer-service', services],
  ['@ali/cmod-od-wap-offer-logistics', logistics],
  ['@ali/cmod-od-wap-offer-specs', () => ({ title: '规格', privatePrice: false })],
  ['@ali/cmod-od-wap-offer-title', title],
  ['@ali/cmod-od-wap-order-tab', sceneFields],
  ['@ali/cmod-od-wap-offer-price', priceFields],
]

/** Pages for telephones write ids and user numbers as text (Jan 2026). */
const asText = (model: Record<string, unknown>, product: Product): Record<string, unknown> => ({
  ...model,
  tempModel: {
    ...Object.fromEntries(
      Object.entries(model.tempModel ?? {}).map(([name, value]) => [
        name,
        name === 'saledCount' ? value : String(value),
      ]),
    ),
    price: paidSpan(product)?.low ?? '',
    selectedScene: product.scene === 'dropship' ? 'consign' : 'order',
  },
})

/** `window.__INIT_DATA` of a page for telephones: no shop score, no repeat rate, no pack table, no freight. */
export const mobileData = (product: Product): object => ({
  data: {
    '1': {},
    ...numbered(
      product,
      COMPONENTS.map(([type, data]) => [type, data(product)]),
    ),
  },
  firstScreen: [],
  globalData: asText(olderModel(product), product),
  hasMoreModules: false,
})
