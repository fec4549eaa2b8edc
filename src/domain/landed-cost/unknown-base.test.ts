import { expect, test } from 'vitest'
import { packs } from '../../../tests/packs'
import type { TransportMode } from '../buyer'
import type { Order } from '../order'
import { orderLike, valuesLike } from './golden/order-like'
import { landedCost } from './landed-cost'

const TODAY = '2026-11-22'

const lineOf = (
  id: string,
  order: Order,
  to: { country: string; currency: string; mode: TransportMode },
  own = {},
) =>
  landedCost(
    order,
    { ...to, importer: 'business', vatRegistered: false, ownValues: valuesLike(own) },
    packs,
    TODAY,
  ).lines.find((line) => line.id === id)?.amount

const unweighed = orderLike({ quantity: 100, price: '20' })
const toDubai = { country: 'AE', currency: 'USD', mode: 'sea' as const }

test('port charges go by measure: of goods nobody weighed they are unknown, even when the freight is quoted', () => {
  const amount = lineOf('destination-handling', unweighed, toDubai, { 'main-freight': '200 USD' })
  expect(amount).toEqual({ is: 'unknown', missing: 'unit-weight' })
})

test('the buyer’s own port charges need no weight', () => {
  const own = { 'main-freight': '200 USD', 'destination-handling': '150 USD' }
  expect(lineOf('destination-handling', unweighed, toDubai, own)).toMatchObject({ span: { likely: '150' } })
})

const unpriced: Order = { ...orderLike({ price: '1' }), price: { is: 'unknown', missing: 'moq' } }
const toBoston = { country: 'US', currency: 'USD', mode: 'sea' as const }

test.each([
  { codes: ['7323'], own: {}, known: 'unknown', because: 'some steel goods pay the metals duty' },
  { codes: ['6109'], own: {}, known: 'known', because: 'no shirt pays the metals duty' },
  { codes: ['7323'], own: { 'layer/us-232': '0' }, known: 'known', because: 'the buyer switched it off' },
])('without a price the metals duty is $known: $because', ({ codes, own, known }) => {
  expect(lineOf('duty/us-232', { ...unpriced, codes }, toBoston, own)?.is).toBe(known)
})
