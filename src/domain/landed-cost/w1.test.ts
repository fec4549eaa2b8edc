import { expect, test } from 'vitest'
import { packs } from '../../../tests/packs'
import { categoryPriors } from '../../data/category-priors'
import { orderFrom } from '../order'
import { compareModes } from './compare-modes'
import { landedCost } from './landed-cost'
import { priceForTarget } from './price-for-target'
import { bottleValues, kitchenBottles, lagosBuyer } from './testing/kitchen-bottles'

const TODAY = '2026-11-22'
const order = orderFrom(kitchenBottles, { quantity: 200 }, bottleValues, categoryPriors)
const cost = landedCost(order, lagosBuyer, packs, TODAY)
const likely = (id: string) => {
  const amount = cost.lines.find((line) => line.id === id)?.amount
  return amount?.is === 'known' ? amount.span.likely : amount?.is
}

test('200 bottles cost 5,500 yuan, and 5,867.72 yuan or 821.48 dollars are spent in China', () => {
  expect(cost.lines.find(({ id }) => id === 'goods')?.charged).toEqual({ amount: '5500', currency: 'CNY' })
  expect(cost.spendInChina).toEqual({ yuan: '5867.72', inCurrency: '821.48' })
})

test('five cartons fill 0.21 m³ and weigh 60 kg, which is more than their 35 kg of volume', () => {
  expect(cost.shipment.cbm?.likely).toBe('0.21')
  expect(cost.shipment.grossKg?.likely).toBe('60')
  expect(cost.shipment.volumetricKg).toBe('35')
  expect(cost.shipment.cartons).toBe(5)
  expect(cost.shipment.chargeable).toEqual({ value: '60', unit: 'kg' })
})

test('customs count 1,160.98 dollars: duty is 116.10 and VAT 95.78', () => {
  expect(cost.customsValue).toEqual({ amount: '1160.98', currency: 'USD' })
  expect(likely('duty/mfn')).toBe('116.1')
  expect(likely('tax/vat')).toBe('95.78')
})

test('the order lands for 1,479.13 dollars, 7.40 a bottle', () => {
  expect(cost.cash).toMatchObject({ is: 'complete', span: { likely: '1479.13' } })
  expect(cost.perUnit).toMatchObject({ is: 'complete', span: { likely: '7.3957' } })
})

test('a rounding line keeps the shown lines adding up to the total', () => {
  expect(likely('rounding')).toBe('-0.01')
})

test('at 31 yuan a bottle lands for 7.99', () => {
  const dear = { ...order, price: orderFrom(kitchenBottles, { quantity: 199 }, {}, []).price }
  expect(landedCost(dear, lagosBuyer, packs, TODAY).perUnit).toMatchObject({ span: { likely: '7.9947' } })
})

test('to land at 6.50 dollars the supplier must ask 22.27 yuan', () => {
  expect(priceForTarget(order, lagosBuyer, packs, TODAY, '6.50')).toEqual({
    is: 'found',
    price: '22.27',
    perUnit: '6.5006',
  })
})

test('without the clearance fee the total is incomplete, not smaller', () => {
  const { clearance: _clearance, ...ownValues } = bottleValues
  const total = landedCost(order, { ...lagosBuyer, ownValues }, packs, TODAY).cash
  expect(total).toMatchObject({ is: 'incomplete', missing: ['clearance'] })
})

test('by air it takes 15 to 29 days and by sea 59 to 79', () => {
  const modes = compareModes(order, lagosBuyer, packs, TODAY)
  expect(modes.find(({ mode }) => mode === 'air')?.days).toMatchObject({ low: 15, high: 29 })
  expect(modes.find(({ mode }) => mode === 'sea')?.days).toMatchObject({ low: 59, high: 79 })
})
