import { expect, test } from 'vitest'
import { aListing } from '../../../tests/rows/a-listing'
import type { SavedOffer } from '../../domain/saved-offer'
import { matches, searchText } from './search'

const offer: SavedOffer = {
  offerId: '700000000001',
  listing: aListing(),
  choice: { quantity: 200 },
  savedAt: '2026-11-20T09:00:00.000Z',
  note: 'ask Mr. Li for the carton size',
  tags: ['bottles'],
}

const text = searchText(offer, '304 stainless steel thermos cup')

test.each([
  { query: '保温', because: 'a fragment of the Chinese title is enough' },
  { query: '杯', because: 'so is one character' },
  { query: 'thermos', because: 'the glossary knows the English word' },
  { query: 'STEEL cup', because: 'words may stand apart, in any case' },
  { query: '晨露', because: 'the company is searched' },
  { query: '墨绿', because: 'a variant is searched' },
  { query: '不锈钢 carton', because: 'Chinese and English go together' },
  { query: '７５０ｍｌ', because: 'full-width letters are the same letters' },
  { query: '700000000001', because: 'the offer number is pasted from a chat' },
  { query: '  ', because: 'an empty search shows everything' },
])('“$query” finds the offer: $because', ({ query }) => {
  expect(matches(text, query)).toBe(true)
})

test.each([
  { query: '陶瓷', because: 'it is not ceramic' },
  { query: 'thermos glass', because: 'every word must be there' },
])('“$query” does not: $because', ({ query }) => {
  expect(matches(text, query)).toBe(false)
})
