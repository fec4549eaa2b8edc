import { expect, test } from 'vitest'
import { packs as shipped } from '../../../tests/packs'
import type { Order } from '../order'
import type { CostBuyer } from './cost-buyer'
import type { Evidence } from './estimate'
import { orderLike, valuesLike } from './golden/order-like'
import { landedCost } from './landed-cost'
import type { Lane, Packs } from './packs'

const TODAY = '2026-11-22'
const recalled: Evidence = { basis: 'recalled', source: 'usual density' }

const exactly = (value: string) => ({ low: value, likely: value, high: value })

/** A cargo carrier to Almaty whose list begins at 110 kg in a cubic metre. */
const cargo: Lane = {
  id: 'example-cargo',
  countries: ['KZ'],
  mode: 'truck',
  currency: 'USD',
  per: 'density',
  bands: [
    { from: '110', span: exactly('3.4') },
    { from: '160', span: exactly('3') },
  ],
  allIn: true,
  validFrom: '2026-01-01',
  evidence: recalled,
}

const packs: Packs = { ...shipped, lanes: [cargo] }

const almaty: CostBuyer = {
  country: 'KZ',
  currency: 'USD',
  mode: 'truck',
  importer: 'business',
  vatRegistered: false,
  ownValues: valuesLike({ 'rate/USD': '7' }),
}

/** 100 kg that likely fill 0.8 m³ and may fill 1.25: 80 kg in a cubic metre is below the carrier's list. */
const beds = (volume: { low: string; likely: string; high: string }): Order => {
  const order = orderLike({ quantity: 100, price: '20', kg: '100' })
  return { ...order, shipment: { ...order.shipment, cbm: { span: volume, evidence: recalled } } }
}

const MAY_BE_LIGHTER = { low: '0.6', likely: '0.8', high: '1.25' }
const freightOf = (order: Order) =>
  landedCost(order, almaty, packs, TODAY).lines.find(({ id }) => id === 'main-freight')?.amount

test('freight the carrier has no price for at one end does not make the cost smaller there', () => {
  expect(freightOf(beds(MAY_BE_LIGHTER))).toMatchObject({
    is: 'known',
    span: { low: '300', likely: '340', high: '340' },
  })
})

test('a range with an end nobody has a price for is a guess and says so', () => {
  const cost = landedCost(beds(MAY_BE_LIGHTER), almaty, packs, TODAY)
  expect(cost.confidence).toBe('guess')
  expect(cost.notes).toContainEqual({ code: 'range-open', params: {} })
})

test('a range within the carrier’s list is not called open', () => {
  const cost = landedCost(beds({ low: '0.6', likely: '0.8', high: '0.9' }), almaty, packs, TODAY)
  expect(cost.notes.map(({ code }) => code)).not.toContain('range-open')
})

test('freight the list has a price for only at one end stays unknown, and adds nothing to the range', () => {
  const order = beds({ low: '0.8', likely: '1.25', high: '1.4' })
  expect(freightOf(order)).toEqual({ is: 'unknown', missing: 'truck-rate' })
  const { cash } = landedCost(order, almaty, packs, TODAY)
  expect(cash).toMatchObject({ is: 'incomplete', knownSoFar: { likely: '309.71', high: '315.43' } })
})
