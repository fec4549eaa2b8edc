import 'fake-indexeddb/auto'
import { expect, test } from 'vitest'
import { aListing } from '../../../tests/rows/a-listing'
import { type BuyerProfile, newBuyer } from '../../domain/buyer'
import { notShown } from '../../domain/field'
import { badgeSummary } from './badge-summary'
import { costOf } from './compute-cost'
import { groundFor } from './cost-ground'
import { openLibrary } from './open-library'

const TODAY = '2026-11-22'
const own = (value: string, currency?: string) => ({ value, setOn: TODAY, ...(currency ? { currency } : {}) })

const library = openLibrary()
const groundOf = (listing = aListing()) => groundFor(library, listing, 'NG', 'en')

const lagos: BuyerProfile = {
  ...newBuyer,
  country: 'NG',
  currency: 'USD',
  mode: 'air',
  usualQuantity: 200,
  asked: true,
  ownValues: {
    NG: {
      'exchange-rate': own('0.14'),
      'air-rate': own('6', 'USD'),
      duty: own('10'),
      clearance: own('80', 'USD'),
    },
  },
}

test('a buyer who chose no country sees no cost, and is asked for one', async () => {
  expect(badgeSummary(aListing(), newBuyer, [], TODAY, await groundOf())).toMatchObject({
    ready: false,
    missing: [],
  })
  expect(badgeSummary(aListing(), newBuyer, [], TODAY, await groundOf())).not.toHaveProperty('perUnit')
})

test('the badge shows the very figure the cost engine gives for the usual quantity', async () => {
  const summary = badgeSummary(aListing(), lagos, [], TODAY, await groundOf())
  const cost = costOf(aListing(), { quantity: 200 }, lagos, TODAY, await groundOf())
  expect(cost?.perUnit.is).toBe('complete')
  expect(summary).toMatchObject({ ready: true, quantity: 200, missing: [] })
  expect({ is: 'complete', span: summary.perUnit }).toMatchObject({
    ...cost?.perUnit,
    span: { ...(cost?.perUnit.is === 'complete' ? cost.perUnit.span : {}), currency: 'USD' },
  })
})

test('a price that is not shown makes no figure, and is named as missing', async () => {
  const summary = badgeSummary(aListing({ pricing: notShown }), lagos, [], TODAY, await groundOf())
  expect(summary).not.toHaveProperty('perUnit')
  expect(summary.missing).toContain('price')
})
