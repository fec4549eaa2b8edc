import type { Product } from '../../catalogue/shapes.ts'
import { PRODUCTS, supplierOf } from '../../catalogue.ts'
import { mixText } from '../context/modules.ts'
import { paidSpan, standingSpan } from '../context/prices.ts'
import { drawing } from '../pictures.ts'

/** What the page's own script needs to draw one result card. */
export type ResultRow = {
  /** Own result, paid place among the others, or the brand advertisement in front. */
  kind: 'normal' | 'p4p' | 'brand'
  renderKey: string
  href: string
  title: string
  svg: string
  whole: string
  cents: string
  priceLabel: string
  sales: string
  tags: string[]
  repeat: string
  shop: string
  shopUrl: string
  powerful: boolean
  nick: string
  offerId: string
  ladder: { price: string; count: string }[]
  scores: { label: string; value: string }[]
}

/** Advertisements go through a redirect whose address does not name the offer. */
export const adToken = (product: Product): string => Buffer.from(product.key).toString('base64url')

export const productOfAd = (token: string): Product | undefined => {
  const key = Buffer.from(token, 'base64url').toString()
  return PRODUCTS.find((product) => product.key === key)
}

const kindAt = (place: number): ResultRow['kind'] => {
  if (place === 0) return 'brand'
  return place % 5 === 4 ? 'p4p' : 'normal'
}

const link = (product: Product, kind: ResultRow['kind']): string =>
  kind === 'normal'
    ? `https://detail.m.1688.com/page/index.html?offerId=${product.offerId}`
    : `https://dj.1688.com/ci_bb?a=21583&e=${adToken(product)}&v=4`

const priceLabel = (product: Product): string => {
  if (product.newcomer) return product.newcomer.label
  return product.promotion ? '限时价' : ''
}

/** The card shows the price a new customer or a sale gives, the hover the standing ladder. */
const cardPrice = (product: Product): string => product.newcomer?.price ?? paidSpan(product)?.low ?? ''

const ladderOf = (product: Product): ResultRow['ladder'] => {
  const { unit, price } = product
  if (price.by === 'sign-in') return []
  if (price.by === 'variant')
    return [{ price: standingSpan(product)?.low ?? '', count: `≥${product.moq}${unit}` }]
  return price.tiers.map((tier, place) => {
    const next = price.tiers[place + 1]
    return {
      price: tier.price,
      count: next ? `${tier.from}~${next.from - 1}${unit}` : `≥${tier.from}${unit}`,
    }
  })
}

const SCORE_LABELS = ['采购咨询', '退换体验', '品质体验', '采购咨询', '纠纷解决', '物流时效']

const scoresOf = (product: Product): ResultRow['scores'] => {
  const base = Number(supplierOf(product).serviceScore ?? 0)
  if (base === 0) return []
  return SCORE_LABELS.map((label, place) => ({
    label,
    value: Math.min(5, base - 0.5 + (place % 3) / 2).toFixed(1),
  }))
}

const salesText = (product: Product): string => {
  if (product.soldShown)
    return `${product.soldShown.label === '全网销量' ? '全网' : ''}${product.soldShown.text}${product.unit}`
  return product.soldOwn > 100 ? `${Math.floor(product.soldOwn / 100) * 100}+${product.unit}` : ''
}

export const resultRow = (product: Product, place: number): ResultRow => {
  const seller = supplierOf(product)
  const kind = kindAt(place)
  const [whole, cents] = cardPrice(product).split('.')
  return {
    kind,
    renderKey: `1_${place}_${kind === 'normal' ? 'normal' : 'p4p'}_${seller.memberId}_${product.offerId}`,
    href: link(product, kind),
    title: product.title,
    svg: drawing(product.title, product.axes[0]?.values[0] ?? product.key, 220),
    whole: whole ?? '',
    cents: cents && Number(cents) > 0 ? `.${cents.replace(/0$/, '')}` : '',
    priceLabel: priceLabel(product),
    sales: salesText(product),
    tags: [
      ...(product.services.includes('freightBack') ? ['退货包运费'] : []),
      ...(mixText(product) ? ['混批'] : []),
      '先采后付',
    ],
    repeat: seller.repeatRate ? `回头率${Math.round(Number(seller.repeatRate))}%` : '',
    shop: seller.shopName,
    shopUrl: `https://${seller.shop}.1688.com/`,
    powerful: seller.powerful,
    nick: encodeURIComponent(seller.loginId),
    offerId: product.offerId,
    ladder: ladderOf(product),
    scores: scoresOf(product),
  }
}

const matches = (product: Product, words: string[]): boolean =>
  words.every((word) => `${product.title}${supplierOf(product).companyName}`.includes(word))

/** Offers whose title or company holds every word of the query; all of them for an empty one. */
export const productsFor = (keywords: string): Product[] =>
  PRODUCTS.filter((product) => matches(product, keywords.split(/\s+/).filter(Boolean)))
