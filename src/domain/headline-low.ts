import type { Choice } from './choice'
import type { Listing, Variant } from './listing'
import { Big, big, type DecimalText, textOf } from './money'

/**
 * Which variant carries the low price in the headline of an offer priced by variant.
 * `because` says why that price may not be what the buyer is looking at:
 * - `named-minor`: its name says accessory, deposit, sample, price difference or traffic bait,
 * - `far-below`: less than half of the middle price of all variants,
 * - `not-chosen`: the buyer chose another variant, and it costs more.
 */
export type HeadlineLow = {
  price: DecimalText
  variants: { id: string; name: string }[]
  middle: DecimalText
  because: ('named-minor' | 'far-below' | 'not-chosen')[]
}

const MINOR =
  /引流|补差|差价|邮费|运费|定金|订金|押金|样品|样布|色卡|配件|零件|替换装|盖子|吊牌|包装袋|链接|勿拍|不发货|联系客服/

type Priced = { variant: Variant; price: Big }

const pricedVariants = (listing: Listing): Priced[] =>
  (listing.variants.is === 'found' ? listing.variants.value : []).flatMap((variant) =>
    variant.price.is === 'found' ? [{ variant, price: big(variant.price.value) }] : [],
  )

const middleOf = (prices: Big[]): Big => {
  const rising = [...prices].sort((a, b) => a.cmp(b))
  return rising[Math.floor(rising.length / 2)] ?? new Big(0)
}

const nameOf = (variant: Variant): string => variant.values.join(' / ')

const isNotChosen = (cheapest: Priced[], all: Priced[], choice: Choice | undefined): boolean => {
  const chosen = all.find(({ variant }) => variant.id === choice?.variantId)
  return chosen !== undefined && cheapest.every(({ price }) => price.lt(chosen.price))
}

/** Undefined when the offer is not priced by variant or all its variants cost the same. */
export const headlineLow = (listing: Listing, choice?: Choice): HeadlineLow | undefined => {
  const all = pricedVariants(listing)
  const prices = all.map(({ price }) => price)
  const low = [...prices].sort((a, b) => a.cmp(b))[0]
  if (!low || prices.every((price) => price.eq(low))) return undefined
  const cheapest = all.filter(({ price }) => price.eq(low))
  const middle = middleOf(prices)
  const because: HeadlineLow['because'] = []
  if (cheapest.every(({ variant }) => MINOR.test(nameOf(variant)))) because.push('named-minor')
  if (low.lt(middle.div(2))) because.push('far-below')
  if (isNotChosen(cheapest, all, choice)) because.push('not-chosen')
  return {
    price: textOf(low),
    variants: cheapest.map(({ variant }) => ({ id: variant.id, name: nameOf(variant) })),
    middle: textOf(middle),
    because,
  }
}
