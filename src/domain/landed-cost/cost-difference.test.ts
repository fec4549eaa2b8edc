import { expect, test } from 'vitest'
import { packs } from '../../../tests/packs'
import { categoryPriors } from '../../data/category-priors'
import { Big } from '../money'
import { orderFrom } from '../order'
import type { CostBuyer } from './cost-buyer'
import { differenceOf } from './cost-difference'
import { valuesLike } from './golden/order-like'
import { landedCost } from './landed-cost'
import { bottleValues, kitchenBottles, lagosBuyer } from './testing/kitchen-bottles'

const TODAY = '2026-11-22'
const order = orderFrom(kitchenBottles, { quantity: 200 }, bottleValues, categoryPriors)
const costWith = (values: Record<string, string>, buyer: CostBuyer = lagosBuyer) =>
  landedCost(order, { ...buyer, ownValues: { ...buyer.ownValues, ...valuesLike(values) } }, packs, TODAY)

const base = costWith({})

test('a quote of 420 dollars instead of 360 moves freight by 60 and most', () => {
  const { lines } = differenceOf(base, costWith({ 'main-freight': '420 USD' }))
  expect(lines[0]).toEqual({ id: 'main-freight', from: '360', to: '420', by: '60' })
})

test('what stands on the freight moves with it: insurance, duty, tax', () => {
  const { lines } = differenceOf(base, costWith({ 'main-freight': '420 USD' }))
  expect(lines.map(({ id }) => id)).toEqual(expect.arrayContaining(['insurance', 'duty/mfn', 'tax/vat']))
})

test('the moves of the lines add up to the move of the total', () => {
  const difference = differenceOf(base, costWith({ 'main-freight': '420 USD' }))
  const moved = difference.lines.reduce((sum, { by = '0' }) => sum.plus(by), new Big(0))
  expect(difference.total?.by).toBe(moved.toFixed())
})

test('nothing replaced, nothing moved', () => {
  const { lines, total } = differenceOf(base, base)
  expect(lines).toEqual([])
  expect(total?.by).toBe('0')
})

test('a charge that was not there has moved by all of it', () => {
  const { lines } = differenceOf(base, costWith({ delivery: '50 USD' }))
  expect(lines).toContainEqual({ id: 'delivery', to: '50', by: '50' })
})

test('a line nobody knows the amount of moved by nobody knows how much, and the total does not say', () => {
  const { clearance: _fee, ...ownValues } = bottleValues
  const incomplete = landedCost(order, { ...lagosBuyer, ownValues }, packs, TODAY)
  const difference = differenceOf(base, incomplete)
  expect(difference.lines[0]).toEqual({ id: 'clearance', from: '80' })
  expect(difference.total).toBeUndefined()
})

test('costs in two currencies are not set side by side', () => {
  const inYuan = costWith({}, { ...lagosBuyer, currency: 'CNY' })
  expect(differenceOf(base, inYuan)).toEqual({ currency: 'CNY', lines: [] })
})
