import { expect, test } from 'vitest'
import { packs } from '../../../tests/packs'
import { orderLike, valuesLike } from './golden/order-like'
import { landedCost } from './landed-cost'
import { marginOf } from './margin'
import type { LandedCost } from './result'

const TODAY = '2026-11-22'

const total = (low: string, likely: string, high: string): LandedCost['cash'] => ({
  is: 'complete',
  span: { low, likely, high },
})

/** 100 units for 600 to 800 dollars, 700 likely. */
const cost: LandedCost = {
  ...landedCost(
    orderLike({ quantity: 100, price: '1' }),
    {
      country: 'US',
      currency: 'USD',
      mode: 'air',
      importer: 'business',
      vatRegistered: false,
      ownValues: valuesLike({ 'rate/USD': '7' }),
    },
    packs,
    TODAY,
  ),
  cash: total('600', '700', '800'),
  afterTax: total('600', '700', '800'),
}

const usd = (amount: string) => ({ amount, currency: 'USD' })
const marginAt = (selling: Parameters<typeof marginOf>[1], of = cost) => {
  const margin = marginOf(of, selling)
  return margin.ok ? margin.value : margin.problem
}

test('sold at 10 what landed at 7 leaves 3 a unit, 30 %, 300 in all', () => {
  expect(marginAt({ price: usd('10') })).toMatchObject({
    perUnit: { likely: '3' },
    percent: { likely: '30' },
    total: { likely: '300' },
    currency: 'USD',
  })
})

test('the dearest cost leaves the least: 2 to 4 a unit', () => {
  expect(marginAt({ price: usd('10') })).toMatchObject({ perUnit: { low: '2', high: '4' } })
})

test('a price of 12 with 20 % tax in it is 10 for the seller', () => {
  expect(marginAt({ price: usd('12'), taxIncludedPercent: '20' })).toMatchObject({
    perUnit: { likely: '3' },
    percent: { likely: '30' },
  })
})

test('a marketplace keeps its 15 % of the whole price, tax and all: 1.80 of 12', () => {
  expect(marginAt({ price: usd('12'), taxIncludedPercent: '20', feesPercent: '15' })).toMatchObject({
    perUnit: { likely: '1.2' },
    percent: { likely: '12' },
  })
})

test('a loss is shown as one', () => {
  expect(marginAt({ price: usd('5') })).toMatchObject({
    perUnit: { likely: '-2' },
    percent: { likely: '-40' },
  })
})

test('import tax that is paid back is no cost of the seller', () => {
  const registered = { ...cost, afterTax: total('500', '600', '700') }
  expect(marginAt({ price: usd('10') }, registered)).toMatchObject({ perUnit: { likely: '4' } })
})

test('units that cannot be sold earn nothing: 95 of 100 at 10 leave 250', () => {
  expect(marginAt({ price: usd('10') }, { ...cost, sellable: '95' })).toMatchObject({
    total: { likely: '250' },
    perUnit: { likely: '2.6316' },
  })
})

test('without a figure of the cost there is no margin, and it is named', () => {
  const incomplete: LandedCost = {
    ...cost,
    afterTax: { is: 'incomplete', missing: ['clearance'], knownSoFar: { low: '1', likely: '1', high: '1' } },
  }
  expect(marginAt({ price: usd('10') }, incomplete)).toEqual({ kind: 'incomplete', missing: ['clearance'] })
})

test.each([
  { price: { amount: '10', currency: 'EUR' }, kind: 'other-currency', because: 'the cost is in dollars' },
  { price: usd('0'), kind: 'nothing-left-of-price', because: 'nothing has no percentage' },
])('a price of $price.amount $price.currency: $kind, since $because', ({ price, kind }) => {
  expect(marginAt({ price })).toMatchObject({ kind })
})
