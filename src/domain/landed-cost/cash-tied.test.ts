import { expect, test } from 'vitest'
import { packs } from '../../../tests/packs'
import { categoryPriors } from '../../data/category-priors'
import { orderFrom } from '../order'
import type { Arrival } from './analysis'
import { cashTied } from './cash-tied'
import { landedCost } from './landed-cost'
import { bottleValues, kitchenBottles, lagosBuyer } from './testing/kitchen-bottles'

const order = orderFrom(kitchenBottles, { quantity: 200 }, bottleValues, categoryPriors)
const cost = landedCost(order, lagosBuyer, packs, '2026-11-22')

const arrival: Arrival = {
  stages: [],
  early: '2026-12-10',
  late: '2026-12-28',
  days: { low: 18, high: 36 },
  buffer: 5,
  holidays: [],
  missing: [],
}

test('1,479.13 dollars are out for 18 to 36 days', () => {
  expect(cashTied(cost, arrival)).toEqual({
    amount: { amount: '1479.13', currency: 'USD' },
    days: { low: 18, high: 36 },
  })
})

test('days that lack a stage are not the whole way: nothing is said', () => {
  expect(cashTied(cost, { ...arrival, missing: ['clearance'] })).toBeUndefined()
})

test('an incomplete cost ties up nobody knows how much', () => {
  const incomplete = landedCost(order, { ...lagosBuyer, ownValues: {} }, packs, '2026-11-22')
  expect(cashTied(incomplete, arrival)).toBeUndefined()
})
