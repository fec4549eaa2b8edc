import type { Product } from '../../catalogue/shapes.ts'
import {
  discountFields,
  galleryFields,
  orderFields,
  priceFields,
  sceneFields,
  titleFields,
} from '../context/modules.ts'
import { olderModel } from '../context/older-model.ts'
import { freightInfo, guarantees, shippingFields } from '../context/shipping.ts'
import { pieceWeightScale, quotedWeights } from '../context/weights.ts'

/** Facts that came to the page data only with the next generation. */
const YOUNGER_FACTS = ['shopInfo', 'rateInfo', 'newSaleCount']

const titleComponent = (product: Product): object =>
  Object.fromEntries(Object.entries(titleFields(product)).filter(([name]) => !YOUNGER_FACTS.includes(name)))

/** The heaviest variant stands for the whole offer. */
const offerKg = (product: Product): number => Math.max(0, ...product.skus.map((sku) => Number(sku.kg ?? 0)))

const logistics = (product: Product): object => ({
  ...shippingFields(product),
  unitWeight: offerKg(product),
  ...(quotedWeights(product) ? { skuWeight: quotedWeights(product) } : {}),
  freightInfo: { ...freightInfo(product), unitWeight: offerKg(product) },
})

const attributes = (product: Product): object[] =>
  product.attributes.map(([name, value], place) => ({
    fid: 2176 + place,
    name,
    value,
    values: value.split(','),
    isSpecial: false,
  }))

const COMPONENTS: [type: string, data: (product: Product) => object][] = [
  ['@ali/tdmod-pc-od-dsc-order', orderFields],
  ['@ali/tdmod-od-pc-attribute-new', attributes],
  [
    '@ali/tdmod-od-pc-offer-description',
    (p) => ({ detailUrl: `https://itemcdn.1688.com/desc/${p.offerId}` }),
  ],
  ['@ali/tdmod-od-pc-offer-logistics', logistics],
  ['@ali/tdmod-od-pc-offer-tab', sceneFields],
  ['@ali/tdmod-od-pc-offer-title', titleComponent],
  ['@ali/tdmod-pc-od-main-pic', galleryFields],
  ['@ali/tdmod-od-pc-offer-service', (p) => ({ guaranteeList: guarantees(p) })],
  ['@ali/tdmod-od-pc-offer-price', priceFields],
  ['@ali/tdmod-od-pc-offer-discount', discountFields],
  [
    '@ali/tdmod-od-pc-offer-cross',
    (p) => ({
      unitWeight: offerKg(p),
      ...(pieceWeightScale(p) ? { pieceWeightScale: pieceWeightScale(p) } : {}),
    }),
  ],
]

/** Numbered components: only their `componentType` says what they are, never the number. */
export const numbered = (product: Product, components: [string, object][]): object =>
  Object.fromEntries(
    components.map(([componentType, data], place) => [
      `${Number(product.offerId.slice(-6)) + 7 * place + 590}`,
      { componentType, trackInfo: {}, data },
    ]),
  )

/** `window.__INIT_DATA` of a desktop page of about 2021 to 2024: strict JSON. */
export const initData = (product: Product): object => ({
  data: numbered(
    product,
    COMPONENTS.map(([type, data]) => [type, data(product)]),
  ),
  firstScreen: [],
  globalData: { ...olderModel(product), componentType: 'page' },
  hasMoreModules: false,
  pageInfo: {},
})
