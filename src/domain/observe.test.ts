import { expect, test } from 'vitest'
import { aListing, aSupplier } from '../../tests/rows/a-listing'
import { found, notShown, unreadable } from './field'
import { observe } from './observe'

const AT = '2026-11-20T09:00:00.000Z'

test('a visit remembers the span of the price ladder', () => {
  expect(observe(aListing(), AT)).toMatchObject({ lowYuan: '27.50', highYuan: '31.00', moq: 50 })
})

test('prices are compared as numbers, not as text', () => {
  const tiers = [
    { from: 1, price: '100' },
    { from: 10, price: '9.5' },
  ]
  const listing = aListing({ pricing: found({ kind: 'by-quantity' as const, tiers }, 'page-data', 'x') })
  expect(observe(listing, AT)).toMatchObject({ lowYuan: '9.5', highYuan: '100' })
})

test('a fact that was not shown or not readable leaves no trace, least of all a zero', () => {
  const listing = aListing({ pricing: notShown, moq: unreadable('两箱', '#moq'), stock: notShown })
  expect(Object.keys(observe(listing, AT)).sort()).toEqual([
    'at',
    'badges',
    'companyName',
    'memberId',
    'offerId',
    'title',
  ])
})

test('badges are remembered whatever their order on the page', () => {
  const badges = [
    { code: 'trustpass' as const, text: '诚信通' },
    { code: 'other' as const, text: '新徽章' },
  ]
  const at = (list: typeof badges) =>
    observe(aListing({ supplier: aSupplier({ badges: found(list, 'page-data', 'x') }) }), AT).badges
  expect(at(badges)).toEqual(at(badges.toReversed()))
  expect(at(badges)).toEqual(['trustpass', '新徽章'])
})

test('a mark of the offer is not remembered as a badge of its seller: its going is no change of the seller', () => {
  const badges = [
    { code: 'trustpass' as const, text: '诚信通' },
    { code: 'best-offer' as const, text: '镇店之宝' },
  ]
  const listing = aListing({ supplier: aSupplier({ badges: found(badges, 'page-data', 'x') }) })
  expect(observe(listing, AT).badges).toEqual(['trustpass'])
})
