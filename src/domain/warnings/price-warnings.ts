import type { Choice } from '../choice'
import { type HeadlineLow, headlineLow } from '../headline-low'
import type { Listing } from '../listing'
import { big } from '../money'
import { chosenVariant, priceAt } from '../price-at'
import { type Warning, warn } from './warning'

/** What the buyer's own saved offers of the same thing cost, yuan per unit of the same kind. */
export type PeerPrices = { median: string; count: number }

const FEWEST_PEERS = 3
/** Less than half of the buyer's own peers: seldom the same goods (our judgement). */
const FAR_BELOW = '0.5'

const namesOf = (low: HeadlineLow): string => low.variants.map(({ name }) => name).join('、')

const headlineWarning = (listing: Listing, choice: Choice, at: string): Warning[] => {
  const low = headlineLow(listing, choice)
  if (!low || low.because.length === 0) return []
  const chosen = priceAt(listing, choice)
  const minor = low.because.some((why) => why !== 'not-chosen')
  if (low.because.includes('not-chosen') && chosen.is === 'found') {
    const params = { variant: namesOf(low), low: low.price, price: chosen.price }
    return [warn('low-price-other-variant', minor ? 'high' : 'low', at, params)]
  }
  const params = { variant: namesOf(low), low: low.price, middle: low.middle }
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
  if (own?.is === 'found') return own.value
  if (listing.promotion.is !== 'found') return undefined
  const { standingLow, standingHigh } = listing.promotion.value
  return big(standingLow).eq(standingHigh) ? standingLow : `${standingLow}–${standingHigh}`
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
      : warn('conditional-price', 'low', conditionalPrices.at, { label, price, condition }),
  )
}

const belowPeers = (listing: Listing, choice: Choice, peers: PeerPrices | undefined): Warning[] => {
  const price = priceAt(listing, choice)
  if (!peers || peers.count < FEWEST_PEERS || price.is !== 'found') return []
  if (big(price.price).gte(big(peers.median).times(FAR_BELOW))) return []
  const params = { price: price.price, median: peers.median, count: String(peers.count) }
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
