import { expect, test } from 'vitest'
import { packs } from '../../../tests/packs'
import { datedRates } from '../rates/dated-rates'
import type { RateSet } from '../rates/rate-set'
import { orderLike, valuesLike } from './golden/order-like'
import { landedCost } from './landed-cost'
import type { LandedCost } from './result'

const TODAY = '2026-11-22'
const dollars: RateSet = {
  source: 'a bank',
  asOf: '2026-11-22',
  basis: 'official',
  yuan: { USD: '6.75', EUR: '7.8' },
}
const order = orderLike({ quantity: 500, price: '16.80', kg: '100', cbm: '0.5' })

const costOn = (today: string, own = {}): LandedCost =>
  landedCost(
    { ...order, codes: ['6109'] },
    {
      country: 'US',
      currency: 'USD',
      mode: 'sea',
      importer: 'business',
      vatRegistered: false,
      ownValues: valuesLike({ 'sea-rate': '90 USD', duty: '16.5', clearance: '150', ...own }),
    },
    { ...packs, rates: datedRates([dollars], today) },
    TODAY,
  )
const ageIn = (cost: LandedCost) => cost.notes.filter(({ code }) => code.startsWith('exchange-rate-age'))
const width = ({ cash }: LandedCost) =>
  cash.is === 'complete' ? Number(cash.span.high) - Number(cash.span.low) : Number.NaN

test.each([
  { today: '2026-11-22', because: 'it is of today' },
  { today: '2026-11-29', because: 'a week is not old' },
])('on $today nothing is said of the rate: $because', ({ today }) => {
  expect(ageIn(costOn(today))).toEqual([])
})

test('after eight days the sum says how old its rate is and of when', () => {
  expect(ageIn(costOn('2026-11-30'))).toEqual([
    {
      code: 'exchange-rate-age',
      params: { currency: 'USD', days: '8', date: '2026-11-22', rate: '0.148148' },
    },
  ])
})

test('a currency beside the buyer’s has its own age', () => {
  const cost = costOn('2026-12-22', { inspection: '250 EUR' })
  expect(ageIn(cost).map(({ code, params }) => [code, params.currency])).toEqual([
    ['exchange-rate-age', 'USD'],
    ['exchange-rate-age-other', 'EUR'],
  ])
})

test('the buyer’s own rate has no age', () => {
  expect(ageIn(costOn('2027-11-22', { 'rate/USD': '6.9' }))).toEqual([])
})

test('an older rate makes the range of the total wider, and no guess of it by itself', () => {
  expect(width(costOn('2027-05-22'))).toBeGreaterThan(width(costOn('2026-11-22')))
  expect(costOn('2026-11-22', { 'layer/us-301': '7.5' }).notes.map(({ code }) => code)).not.toContain(
    'exchange-rate-recalled',
  )
})

test('a currency worth a fraction of a fen is told by its digits, not rounded to another rate', () => {
  const cost = landedCost(
    { ...order, codes: ['6109'] },
    {
      country: 'US',
      currency: 'USD',
      mode: 'sea',
      importer: 'business',
      vatRegistered: false,
      ownValues: valuesLike({ 'sea-rate': '900000 UZS', duty: '16.5', clearance: '150' }),
    },
    { ...packs, rates: datedRates([{ ...dollars, yuan: { USD: '6.75', UZS: '0.00056234' } }], '2026-11-30') },
    TODAY,
  )
  expect(ageIn(cost).map(({ params }) => params.yuan)).toContain('0.00056234')
})
