import type { Choice } from '../choice'
import { type HeadlineLow, headlineLow } from '../headline-low'
import type { Listing } from '../listing'
import { big } from '../money'
import { chosenVariant, priceAt } from '../price-at'
import { type Warning, warn } from './warning'
import { yuanText } from './yuan-text'

/** What the buyer's own saved offers of the same thing cost, yuan per unit of the same kind. */
export type PeerPrices = { median: string; count: number }

const FEWEST_PEERS = 3
/** Less than half of the buyer's own peers: seldom the same goods (our judgement). */
const FAR_BELOW = '0.5'

const namesOf = (low: HeadlineLow): string => low.variants.map(({ name }) => name).join('、')

/** The headline is grave when it is less than half of what the buyer's own variant costs. */
const otherVariant = (low: HeadlineLow, price: string, at: string): Warning => {
  const grave = big(low.price).lt(big(price).times(FAR_BELOW))
  const params = { variant: namesOf(low), low: yuanText(low.price), price: yuanText(price) }
  return warn('low-price-other-variant', grave ? 'high' : 'low', at, params)
}

const headlineWarning = (listing: Listing, choice: Choice, at: string): Warning[] => {
  const low = headlineLow(listing, choice)
  if (!low || low.because.length === 0) return []
  const chosen = priceAt(listing, choice)
  if (low.because.includes('not-chosen') && chosen.is === 'found')
    return [otherVariant(low, chosen.price, at)]
  if (big(low.price).eq(low.middle)) return []
  const params = { variant: namesOf(low), low: yuanText(low.price), middle: yuanText(low.middle) }
  return [warn('low-price-minor-variant', 'medium', at, params)]
}

const hiddenPrice = ({ pricing }: Listing): Warning[] => {
  if (pricing.is === 'unreadable')
    return [warn('price-unreadable', 'medium', pricing.at, { saw: pricing.saw })]
  return pricing.is === 'not-shown' ? [warn('price-hidden', 'medium', '')] : []
}

/** The price without the sale: the chosen variant's own where the page has it, else the offer's span. */
const standingPrice = (listing: Listing, choice: Choice): string | undefined => {
  const own = chosenVariant(listing, choice)?.standingPrice
  if (own?.is === 'found') return yuanText(own.value)
  if (listing.promotion.is !== 'found') return undefined
  const [low, high] = [listing.promotion.value.standingLow, listing.promotion.value.standingHigh].map(
    yuanText,
  )
  return low === high ? low : `${low}–${high}`
}

const promotionWarning = (listing: Listing, choice: Choice): Warning[] => {
  const standing = standingPrice(listing, choice)
  if (listing.promotion.is !== 'found' || standing === undefined) return []
  const { label } = listing.promotion.value
  return [warn('promotion-running', 'low', listing.promotion.at, { label, standing })]
}

const conditionalWarnings = ({ conditionalPrices }: Listing): Warning[] => {
  if (conditionalPrices.is !== 'found') return []
  return conditionalPrices.value.map(({ label, price, condition }) =>
    price === undefined
      ? warn('conditional-price-unstated', 'low', conditionalPrices.at, { label, condition })
      : warn('conditional-price', 'low', conditionalPrices.at, { label, price: yuanText(price), condition }),
  )
}

const belowPeers = (listing: Listing, choice: Choice, peers: PeerPrices | undefined): Warning[] => {
  const price = priceAt(listing, choice)
  if (!peers || peers.count < FEWEST_PEERS || price.is !== 'found') return []
  if (big(price.price).gte(big(peers.median).times(FAR_BELOW))) return []
  const params = { price: yuanText(price.price), median: yuanText(peers.median), count: String(peers.count) }
  return [warn('price-below-peers', 'medium', price.at, params)]
}

/** Where the price on the page is not the price the buyer will pay. */
export const priceWarnings = (listing: Listing, choice: Choice, peers?: PeerPrices): Warning[] => [
  ...(listing.pricing.is === 'found' ? headlineWarning(listing, choice, listing.pricing.at) : []),
  ...hiddenPrice(listing),
  ...belowPeers(listing, choice, peers),
  ...promotionWarning(listing, choice),
  ...conditionalWarnings(listing),
]
