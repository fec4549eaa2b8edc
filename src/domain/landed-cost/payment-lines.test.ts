import { expect, test } from 'vitest'
import { paymentMethods } from '../../data/payment-methods'
import { amountOf, costOf } from './testing/plain-order'
import { plainPacks } from './testing/plain-packs'

const card = { payment: 'card' }

test('a chosen way to pay brings its fee, its fixed sum and its loss on exchange, with its own source', () => {
  const cost = costOf({ buyer: card })
  expect(amountOf(cost, 'payment-fee')).toBe('33')
  expect(amountOf(cost, 'payment-fixed')).toBe('5')
  expect(amountOf(cost, 'currency-margin')).toBe('11.38')
  expect(cost.lines.find(({ id }) => id === 'payment-fee')?.evidence.basis).toBe('market')
})

test('the fee of the way to pay has the range it is known with', () => {
  expect(costOf({ buyer: card }).causes.map(({ variable }) => variable)).toEqual(['payment-fee'])
})

test.each([
  { id: 'payment-fee', value: '1', line: '11' },
  { id: 'payment-fixed', value: '20 USD', line: '20' },
  { id: 'currency-margin', value: '0', line: '0' },
])('the buyer’s own $id stands before the method’s', ({ id, value, line }) => {
  expect(amountOf(costOf({ buyer: card, values: { [id]: value } }), id)).toBe(line)
})

test('a way to pay nobody knows is as none', () => {
  expect(costOf({ buyer: { payment: 'barter' } }).cash).toEqual(costOf({}).cash)
})

test('the fee is on all that goes to the seller, and names its base so', () => {
  const cost = costOf({ buyer: card, values: { tooling: '100 USD' } })
  const fee = cost.lines.find(({ id }) => id === 'payment-fee')
  expect(fee?.working.base).toEqual({ of: 'paid-to-seller', amount: { amount: '8400', currency: 'CNY' } })
})

test('a loss on exchange that the provider does not disclose is remembered, though its fee was read', () => {
  const cost = costOf({
    buyer: { payment: 'world-pay' },
    packs: { ...plainPacks(), payments: paymentMethods },
  })
  const basisOf = (line: string) => cost.lines.find(({ id }) => id === line)?.evidence.basis
  expect([basisOf('payment-fee'), basisOf('currency-margin')]).toEqual(['official', 'recalled'])
})
