import { expect, test } from 'vitest'
import { packs as shipped } from '../../../tests/packs'
import { categoryPriors } from '../../data/category-priors'
import { orderFrom } from '../order'
import { comparePayments } from './compare-payments'
import type { CostBuyer } from './cost-buyer'
import type { Packs, PaymentMethod } from './packs'
import { bottleValues, kitchenBottles, lagosBuyer } from './testing/kitchen-bottles'

const TODAY = '2026-11-22'
const exactly = (value: string) => ({ low: value, likely: value, high: value })
const evidence = { basis: 'official' as const, source: 'example', asOf: TODAY }

const worldPay: PaymentMethod = {
  id: 'world-pay',
  fee: exactly('0.4'),
  margin: exactly('0'),
  protection: 'platform-holds',
  needs: ['company-account'],
  evidence,
}
const card: PaymentMethod = {
  id: 'card',
  fee: exactly('3'),
  margin: { low: '0', likely: '1', high: '2' },
  protection: 'card-chargeback',
  needs: [],
  evidence,
}
const transfer: PaymentMethod = {
  id: 'transfer',
  fee: exactly('0'),
  fixed: { span: exactly('25'), currency: 'USD' },
  margin: exactly('0'),
  protection: 'none',
  needs: [],
  evidence,
}
const packs: Packs = { ...shipped, payments: [worldPay, card, transfer] }

/** 5,500 yuan of goods, 180 of freight and 165 for the agent, at 0.14 dollars a yuan. */
const bottles = orderFrom(kitchenBottles, { quantity: 200 }, bottleValues, categoryPriors)
const ways = (buyer: CostBuyer, order = bottles) => comparePayments(order, buyer, packs, TODAY)
const costOf = (id: string, buyer: CostBuyer) => ways(buyer).find((way) => way.id === id)?.costs?.likely

test.each([
  { id: 'world-pay', costs: '3.18', because: '0.4 % of 5,680 yuan are 22.72' },
  {
    id: 'card',
    costs: '32.28',
    because: '3 % are 170.40 yuan, and 1 % of the 6,015.40 spent is lost in exchange',
  },
  { id: 'transfer', costs: '25', because: 'the bank asks 25 dollars for each transfer' },
])('paying by $id costs $costs dollars: $because', ({ id, costs }) => {
  expect(costOf(id, lagosBuyer)).toBe(costs)
})

test('a margin that may be 0 to 2 % is the range of a card', () => {
  expect(ways(lagosBuyer)[1]?.costs).toEqual({ low: '23.86', likely: '32.28', high: '40.7' })
})

test('a fee that was entered is the one of the way in use, and says nothing of the others', () => {
  const ownValues = { ...bottleValues, 'payment-fee': { value: '1', setOn: TODAY } }
  const buyer = { ...lagosBuyer, payment: 'card', ownValues }
  expect([costOf('world-pay', buyer), costOf('card', buyer)]).toEqual(['3.18', '16.21'])
})

test('who holds the money, what is needed and which way is in use stand beside the cost', () => {
  expect(ways({ ...lagosBuyer, payment: 'world-pay' })[0]).toMatchObject({
    protection: 'platform-holds',
    needs: ['company-account'],
    evidence,
    chosen: true,
  })
  expect(ways(lagosBuyer).map(({ chosen }) => chosen)).toEqual([false, false, false])
})

test('while the price is not known no way has a cost: each is a share of what is paid', () => {
  const unpriced = { ...bottles, price: { is: 'unknown' as const, missing: 'variant' } }
  expect(ways(lagosBuyer, unpriced).map(({ costs }) => costs)).toEqual([undefined, undefined, undefined])
})
