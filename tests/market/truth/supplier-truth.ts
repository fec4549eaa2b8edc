import type { Product, Supplier, TagKey } from '../catalogue/shapes.ts'
import { supplierOf } from '../catalogue.ts'
import { absentOr, NOT_SHOWN, type Truth } from './told.ts'

const TAG_BADGES: Record<TagKey, string> = {
  select: 'platform-select',
  best: 'best-offer',
  crossBorder: 'cross-border-select',
}

const INSPECTED = {
  深度验厂: 'inspected-factory',
  深度验商: 'inspected-trader',
  企业身份认证: 'identity-checked',
}

const flags = (seller: Supplier): string[] => [
  ...(seller.trustpass ? ['trustpass'] : []),
  ...(seller.powerful ? ['powerful-merchant'] : []),
]

const badges = (product: Product, seller: Supplier): string[] => {
  if (product.generation === 'laputa')
    return [...flags(seller), ...(seller.inspected ? [INSPECTED[seller.inspected]] : [])]
  const tags = product.generation === 'mobile' ? [] : product.tags.map((key) => TAG_BADGES[key])
  return [...flags(seller), ...(seller.factoryFlag ? ['factory-dealer'] : []), ...tags]
}

const MODELS: Record<string, string> = { 生产厂家: 'factory', 经销批发: 'trader', 商业服务: 'service' }

const sellerType = (product: Product, seller: Supplier): unknown => {
  if (product.generation === 'laputa') return MODELS[seller.businessModel]
  return seller.factoryFlag ? 'factory' : 'not-factory'
}

/** The old box shows more of a supplier than any page since. */
const oldBox = (seller: Supplier): Truth => ({
  shopName: seller.powerful ? seller.shopName : NOT_SHOWN,
  years: seller.years,
  businessModel: seller.businessModel,
  medal: seller.medal,
  repeatRate: String(Math.round(Number(seller.repeatRate))),
  location: `${seller.province} ${seller.city}`.replace(/[省市]/g, ''),
  scores: ['货描', '响应', '发货'].map((name, place) => ({
    name,
    value: seller.againstAverage[place],
    scale: 'against-average',
  })),
})

/** The years are only drawn: a translator's words for them need not be understood. */
const years = (product: Product, seller: Supplier): unknown => {
  if (!seller.trustpass) return NOT_SHOWN
  return product.treatment === 'translated' ? absentOr(seller.years) : seller.years
}

const today = (product: Product, seller: Supplier): Truth => ({
  years: years(product, seller),
  repeatRate: seller.repeatRate ?? NOT_SHOWN,
  serviceScore: seller.serviceScore ?? NOT_SHOWN,
})

const NOTHING_MORE: Truth = {
  shopName: NOT_SHOWN,
  years: NOT_SHOWN,
  businessModel: NOT_SHOWN,
  medal: NOT_SHOWN,
  scores: NOT_SHOWN,
  repeatRate: NOT_SHOWN,
  serviceScore: NOT_SHOWN,
  location: NOT_SHOWN,
}

const generationFacts = (product: Product, seller: Supplier): Truth => {
  if (product.generation === 'laputa') return oldBox(seller)
  return product.generation === 'context' ? today(product, seller) : {}
}

/** What a right reading of an offer's page says of its seller. */
export const supplierTruth = (product: Product): Truth => {
  const seller = supplierOf(product)
  const shown = badges(product, seller)
  return {
    ...NOTHING_MORE,
    companyName: seller.companyName,
    loginId: seller.loginId,
    memberId: seller.memberId,
    shopUrl: `https://${seller.shop}.1688.com`,
    sellerType: sellerType(product, seller),
    badges: shown.length > 0 ? Object.fromEntries(shown.map((code) => [code, true])) : NOT_SHOWN,
    ...generationFacts(product, seller),
  }
}
