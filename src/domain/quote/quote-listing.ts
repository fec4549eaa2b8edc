import type { CategoryPrior } from '../category-prior'
import { type Field, found, notShown } from '../field'
import type { Listing } from '../listing'
import { QUOTE_ID, type Quote } from './quote'

const AT = 'quote'

const typed = <T>(value: T | undefined): Field<T> =>
  value === undefined ? notShown : found(value, 'typed', AT)

const NOBODY: Listing['supplier'] = {
  companyName: notShown,
  shopName: notShown,
  loginId: notShown,
  memberId: notShown,
  shopUrl: notShown,
  years: notShown,
  sellerType: notShown,
  businessModel: notShown,
  badges: notShown,
  medal: notShown,
  scores: notShown,
  repeatRate: notShown,
  serviceScore: notShown,
  location: notShown,
}

type Said = { words: string; tiers: Quote['tiers']; kind?: string | undefined }

/** The kind is named by a word of the trade that it is recognised by. */
const categoryOf = ({ kind }: Said, priors: CategoryPrior[]): { id: string; name: string } | undefined => {
  const name = priors.find(({ id }) => id === kind)?.keywords[0]
  return kind !== undefined && name !== undefined ? { id: kind, name } : undefined
}

/**
 * A quote in the shape of an offer, so that its cost is worked out like any other. What was not typed is not shown;
 * nothing is filled in. Prices are in the quote's currency, which the order has to be told.
 */
export const quoteListing = (quote: Said, priors: CategoryPrior[]): Listing => ({
  offerId: QUOTE_ID,
  url: '',
  generation: 'markup',
  scene: notShown,
  status: notShown,
  title: typed(quote.words.trim() || undefined),
  images: notShown,
  video: notShown,
  category: typed(categoryOf(quote, priors)),
  attributes: notShown,
  unit: notShown,
  unitsPerPack: notShown,
  moq: notShown,
  mixedOrder: notShown,
  pricing: typed(quote.tiers.length > 0 ? { kind: 'by-quantity' as const, tiers: quote.tiers } : undefined),
  promotion: notShown,
  conditionalPrices: notShown,
  variantAxes: notShown,
  variants: notShown,
  stock: notShown,
  weightKg: notShown,
  packSize: notShown,
  domesticFreight: notShown,
  shipFrom: notShown,
  dispatch: notShown,
  usualCarrier: notShown,
  sold: notShown,
  rating: notShown,
  favourites: notShown,
  services: notShown,
  tags: notShown,
  supplier: NOBODY,
})
