import { CATEGORIES, SERVICES, TAGS } from '../catalogue/labels.ts'
import type { Product } from '../catalogue/shapes.ts'
import { NEWCOMER_COUPON } from '../pages/context/modules.ts'
import { paidSpan, standingSpan, totalStock } from '../pages/context/prices.ts'
import { mainPictures, pictureUrl } from '../pages/pictures.ts'
import { absentOr, NOT_SHOWN, type Truth } from './told.ts'
import { drawnVariants, variantsTruth } from './variant-truth.ts'

/** Desktop pages since 2021 carry more than those for telephones, and those more than the old ones. */
const isDesktop = (product: Product): boolean =>
  product.generation === 'context' || product.generation === 'init-data'

const onlyToday = (product: Product, value: unknown): unknown =>
  product.generation === 'context' && value !== undefined ? value : NOT_SHOWN

const pricing = (product: Product): unknown => {
  if (product.price.by === 'sign-in') return NOT_SHOWN
  if (product.price.by === 'quantity') return { kind: 'by-quantity', tiers: product.price.tiers }
  return { kind: 'by-variant', ...paidSpan(product) }
}

const promotion = (product: Product): unknown => {
  const span = product.promotion ? standingSpan(product) : undefined
  return span ? { standingLow: span.low, standingHigh: span.high } : NOT_SHOWN
}

/** The coupon beside a new customer's price stands only on desktop pages. */
const conditional = (product: Product): unknown => {
  if (!product.newcomer) return NOT_SHOWN
  const price = { label: product.newcomer.label, price: product.newcomer.price }
  return isDesktop(product) ? [price, { label: NEWCOMER_COUPON }] : [price]
}

const mixed = (product: Product): unknown =>
  product.mixed?.on
    ? { allowed: true, minYuan: String(product.mixed.yuan), minCount: product.mixed.count }
    : { allowed: false }

const freight = (product: Product): unknown => {
  if (!product.freight || !isDesktop(product)) return NOT_SHOWN
  return {
    amount: product.freight.yuan,
    computedFor: product.freight.to ? 'chosen-address' : 'page-default',
    free: product.freight.free ?? false,
  }
}

const dispatch = (product: Product): unknown => {
  if (product.generation === 'laputa') return NOT_SHOWN
  if (product.generation === 'mobile') return [{ hours: product.dispatch[0]?.hours }]
  return product.dispatch
}

/** '1.5万+' is fifteen thousand or more. */
const lowerBound = (text: string): number => {
  const [, digits = '', tenThousand] = /^([\d.]+)(万)?\+$/.exec(text) ?? []
  return Math.round(Number(digits) * (tenThousand ? 10000 : 1))
}

const sold = (product: Product): unknown => {
  const kind = product.soldShown?.label === '全网销量' ? 'all-channels' : 'one-year'
  const shown = product.generation === 'laputa' ? undefined : product.soldShown
  const month = product.generation === 'context' ? product.orders30 : undefined
  return {
    own: { count: product.soldOwn, atLeast: false },
    ...(shown && { [kind]: { count: lowerBound(shown.text), atLeast: true } }),
    ...(month && { 'orders-30-days': { count: lowerBound(month), atLeast: true } }),
  }
}

const rating = (product: Product): unknown =>
  product.rating && {
    grade: product.rating.grade,
    goodPercent: product.rating.good,
    reviews: product.rating.reviews,
  }

/** Until 2020 guarantees stood only in the supplier's box, and 实力商家 had their own. */
const oldServices = (product: Product): unknown =>
  product.supplier === 'chengxu' ? [{ name: '买家保障' }] : NOT_SHOWN

const services = (product: Product): unknown => {
  if (product.generation === 'laputa') return oldServices(product)
  if (product.services.length === 0) return NOT_SHOWN
  return product.services.map((key) => {
    const { code, name, exclusions } = SERVICES[key]
    return { code, name, ...(exclusions ? { exclusions } : {}) }
  })
}

const tags = (product: Product): unknown => {
  if (product.generation === 'laputa') return product.scene === 'dropship' ? ['袋发帮'] : NOT_SHOWN
  if (product.generation === 'mobile') return NOT_SHOWN
  const texts = [...product.tags.map((key) => TAGS[key].text), ...(product.labels ?? [])]
  return texts.length > 0 ? texts : NOT_SHOWN
}

const category = (product: Product): unknown => {
  const { id, name } = CATEGORIES[product.category]
  return product.generation === 'context' ? { id: String(id), name } : { id: String(id) }
}

/** A roll of five metres or a set of nine pieces may be read as such or left out; nothing else may be. */
const COUNTED_IN_WORDS = /\d+(?:米\/卷|件套|合1)/

const unitsPerPack = (product: Product): unknown => {
  const stated = product.unitsPerPack
  if (stated) return stated.packUnit === product.unit ? stated : absentOr(stated)
  const words = COUNTED_IN_WORDS.exec(product.title)?.[0]
  const pieces = Number.parseInt(words ?? '', 10)
  return words && product.unit !== '个'
    ? absentOr({ pieces, pieceUnit: words.includes('米') ? '米' : '件', packUnit: product.unit })
    : NOT_SHOWN
}

const offerKg = (product: Product): unknown => {
  const heaviest = Math.max(0, ...product.skus.map((sku) => Number(sku.kg ?? 0)))
  return product.generation === 'init-data' && heaviest > 0 ? String(heaviest) : NOT_SHOWN
}

const video = (product: Product): unknown =>
  product.video && isDesktop(product)
    ? { url: `https://cloud.1688.com/play/${product.offerId}.mp4`, cover: pictureUrl(product, 0) }
    : NOT_SHOWN

/** What a right reading of the page says of the offer; its supplier has a truth of its own. */
export const offerTruth = (product: Product): Truth => ({
  scene: product.scene ?? 'wholesale',
  status: product.generation === 'laputa' ? NOT_SHOWN : 'on-sale',
  title: product.title,
  images: mainPictures(product),
  video: video(product),
  category: category(product),
  attributes: product.attributes.map(([name, value]) => ({ name, value })),
  unit: product.unit,
  unitsPerPack: unitsPerPack(product),
  moq: product.moq,
  mixedOrder: mixed(product),
  pricing: pricing(product),
  promotion: promotion(product),
  conditionalPrices: conditional(product),
  variantAxes: product.axes.length > 0 ? product.axes : NOT_SHOWN,
  variants: variantsTruth(product),
  stock: totalStock(product),
  weightKg: offerKg(product),
  packSize: NOT_SHOWN,
  domesticFreight: freight(product),
  shipFrom: product.shipFrom ?? NOT_SHOWN,
  dispatch: dispatch(product),
  usualCarrier: product.carrier && product.generation !== 'laputa' ? product.carrier : NOT_SHOWN,
  sold: sold(product),
  rating: onlyToday(product, rating(product)),
  favourites: onlyToday(product, product.favourites),
  services: services(product),
  tags: tags(product),
})

/** The same when only the drawn page is left: places are short and one dispatch step is drawn. */
export const drawnTruth = (product: Product): Truth => {
  const { from: _, ...step } = product.dispatch[0] ?? { hours: 48 }
  return {
    ...offerTruth(product),
    shipFrom: (product.shipFrom ?? '').replace(/[省市]/g, ''),
    dispatch: [step],
    variants: drawnVariants(product),
  }
}
