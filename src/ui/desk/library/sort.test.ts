import { expect, test } from 'vitest'
import { aListing } from '../../../../tests/rows/a-listing'
import { found, notShown } from '../../../domain/field'
import type { SavedOffer } from '../../../domain/saved-offer'
import { type Sort, sorted } from './sort'

const offer = (offerId: string, price: string | undefined, savedAt: string, score?: number): SavedOffer => ({
  offerId,
  listing: aListing({
    offerId,
    pricing: price
      ? found({ kind: 'by-variant' as const, low: price, high: price }, 'page-data', 'x')
      : notShown,
  }),
  choice: { quantity: 1 },
  savedAt,
  note: '',
  tags: [],
  ...(score === undefined
    ? {}
    : { trust: { score, confidence: 80, reasons: [], dealbreakers: [], unknowns: [] } }),
})

const OFFERS = [
  offer('unknown', undefined, '2026-11-03', undefined),
  offer('dear', '100', '2026-11-01', 90),
  offer('cheap', '9.5', '2026-11-02', 40),
]

test.each<{ sort: Sort; order: string[]; because: string }>([
  { sort: 'saved', order: ['unknown', 'cheap', 'dear'], because: 'the newest save is first' },
  { sort: 'price', order: ['cheap', 'dear', 'unknown'], because: 'an unknown price is not a low one' },
  { sort: 'trust', order: ['dear', 'cheap', 'unknown'], because: 'an unknown score is not a high one' },
])('sorted by $sort: $because', ({ sort, order }) => {
  expect(sorted(OFFERS, sort).map(({ offerId }) => offerId)).toEqual(order)
})
