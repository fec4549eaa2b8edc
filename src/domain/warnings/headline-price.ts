import type { Listing, Variant } from '../listing'
import { big } from '../money'
import { isSideVariant } from './risky-words'

type PricedVariant = { variant: Variant; name: string; price: string; at: string }

/** Variants whose own price was read, cheapest first; empty when the offer is priced by quantity. */
const pricedVariants = ({ variants, pricing }: Listing): PricedVariant[] => {
  if (variants.is !== 'found' || pricing.is !== 'found' || pricing.value.kind !== 'by-variant') return []
  return variants.value
    .flatMap((variant) =>
      variant.price.is === 'found'
        ? [{ variant, name: variant.values.join(' / '), price: variant.price.value, at: variant.price.at }]
        : [],
    )
    .sort((a, b) => big(a.price).cmp(big(b.price)))
}

/**
 * The variant that carries the headline's low price. `bait` when it is no ordinary variant: its name says
 * deposit, sample, spare part or come-on, or it costs less than `BAIT_SHARE` of the middle variant.
 */
export type HeadlinePrice = {
  variantId: string
  name: string
  price: string
  bait: boolean
  /** All variants cost the same: the headline is the price. */
  same: boolean
  at: string
}

/** Half of the middle price: sizes and pack sizes differ by less in the captured offers (our judgement). */
const BAIT_SHARE = '0.5'

export const headlinePrice = (listing: Listing): HeadlinePrice | undefined => {
  const priced = pricedVariants(listing)
  const [lowest, middle, highest] = [priced[0], priced[Math.floor(priced.length / 2)], priced.at(-1)]
  if (!lowest || !middle || !highest) return undefined
  const same = big(lowest.price).eq(big(highest.price))
  const cheap = big(lowest.price).lt(big(middle.price).times(BAIT_SHARE))
  return {
    variantId: lowest.variant.id,
    name: lowest.name,
    price: lowest.price,
    bait: !same && (cheap || isSideVariant(lowest.name)),
    same,
    at: lowest.at,
  }
}
