import { labelIsFor } from '../conditional-label'
import { fact } from './fact'
import { child, type Node } from './node'
import type { PageData } from './page-data'
import { currentSpan, sameSpan, standingSpan } from './price-span'
import { type As, asFlag, asPrice, asText } from './values'
import { variantRows } from './variant-rows'

/**
 * What the lowered prices of a page are called and whom they are for: `unsaid` when the page does not say,
 * or says both, so that neither the lowered nor the standing price can be told to be the buyer's.
 */
export type Sale = { label: string; isFor: 'all' | 'some' | 'unsaid' }

const MEMBER_FLAGS: [string, string][] = [
  ['price.isPlusPrice', 'PLUS会员价'],
  ['price.isVipPrice', '会员价'],
]

const NAMES = ['price.activityModel.activityName', 'price.priceModel.priceLabel']
/** Sep 2025: what the page itself works out for new customers or after a coupon, and its name for that. */
const HANDS: [string, string][] = [
  ['price.finalPriceModel.onHandPrice', 'price.finalPriceModel.onHandPriceTypeText'],
  ['price.promotionData.onHandPrice', 'price.promotionData.prefix'],
]
const STEPS: [string, string][] = [
  ['trade.disPriceRanges', 'discountPrice'],
  ['price.priceModel.originalPrices', 'sale'],
]

const asWords: As<string> = (node) => {
  const text = asText(node)
  return text && !/^null$/i.test(text) ? text : undefined
}

const loweredIn = (node: Node, key: string): string[] => {
  const [price, lowered] = [asPrice(child(node, 'price')), asPrice(child(node, key))]
  return price && lowered && Number(lowered) < Number(price) ? [lowered] : []
}

/** Every price on the page that stands below another one of the same variant or step. */
const loweredPrices = (data: PageData): string[] => [
  ...(variantRows(data)?.rows ?? [])
    .flatMap(({ node, confirming }) => [node, confirming])
    .flatMap((row) => loweredIn(row, 'discountPrice')),
  ...STEPS.flatMap(([path, key]) => data.listAt(path).flatMap((step) => loweredIn(step, key))),
]

/** The page's own name for a lowered price where it says that only some get it. */
const namedAsHand = (data: PageData, lowered: string[]): string | undefined =>
  HANDS.flatMap(([at, nameAt]) => {
    const [price, name] = [asPrice(data.at(at)), asText(data.at(nameAt)) ?? '券后价']
    const isLowered = lowered.some((other) => Number(other) === Number(price))
    return price && isLowered && labelIsFor(name) === 'some' ? [name] : []
  })[0]

const isLowered = (data: PageData, lowered: string[]): boolean => {
  const [now, before] = [currentSpan(data), standingSpan(data)]
  return lowered.length > 0 || (now !== undefined && before !== undefined && !sameSpan(now, before))
}

/** The price module says that its prices are no member's. */
const isNoMembers = (data: PageData): boolean =>
  MEMBER_FLAGS.some(([path]) => asFlag(data.at(path)) === false)

const isFreshmans = (data: PageData): boolean =>
  asFlag(data.at('M.promotionModel.promotionSign.freshmanActivity')) === true

const namedSale = (data: PageData, name: string, hand: string | undefined): Sale => {
  const says = labelIsFor(name)
  if (says === 'some') return { label: name, isFor: 'some' }
  // A sale for everybody at what the page elsewhere calls a new customer's price: one of the two is wrong.
  if (hand) return { label: name, isFor: 'unsaid' }
  return { label: name, isFor: says === 'all' || isNoMembers(data) ? 'all' : 'unsaid' }
}

const unnamedSale = (data: PageData, hand: string | undefined): Sale => {
  if (hand) return { label: hand, isFor: 'some' }
  if (isFreshmans(data)) return { label: '新人价', isFor: 'some' }
  return { label: '促销', isFor: isNoMembers(data) ? 'all' : 'unsaid' }
}

/**
 * Whom the page's lowered prices are for. A member's or a new customer's price is never the price; where the
 * price module is missing (an ad blocker took it) nothing names the sale, and it may be anybody's.
 */
export const saleOf = (data: PageData): Sale => {
  const member = MEMBER_FLAGS.find(([path]) => asFlag(data.at(path)) === true)?.[1]
  if (member) return { label: member, isFor: 'some' }
  const names = NAMES.flatMap((path) => {
    const name = fact(data, path, asWords)
    return name?.is === 'found' ? [name.value] : []
  })
  const name = names.find((one) => labelIsFor(one) === 'some') ?? names[0]
  const lowered = loweredPrices(data)
  if (!isLowered(data, lowered))
    return { label: name ?? '促销', isFor: name && labelIsFor(name) === 'some' ? 'some' : 'all' }
  if (asFlag(data.at('price.activityModel.beforePro')) === true)
    return { label: name ?? '促销', isFor: 'unsaid' }
  const hand = namedAsHand(data, lowered)
  return name ? namedSale(data, name, hand) : unnamedSale(data, hand)
}
