import { expect, test } from 'vitest'
import type { TransportMode } from '../domain/buyer'
import { orderLike, valuesLike } from '../domain/landed-cost/golden/order-like'
import { landedCost } from '../domain/landed-cost/landed-cost'
import { packs } from './packs'

const RATES = { 'rate/GBP': '10', 'rate/EUR': '8', 'rate/USD': '8', agent: '0', insurance: '0', duty: '0' }

const costTo = (country: string, currency: string, mode: TransportMode, price: string, own = {}) =>
  landedCost(
    orderLike({ quantity: 10, price, kg: '5', cbm: '0.02' }),
    {
      country,
      currency,
      mode,
      importer: 'business',
      vatRegistered: false,
      ownValues: valuesLike({ ...RATES, ...own }),
    },
    packs,
    '2026-11-22',
  )
const likely = (cost: ReturnType<typeof landedCost>, id: string) => {
  const amount = cost.lines.find((line) => line.id === id)?.amount
  return amount?.is === 'known' ? amount.span.likely : amount?.is
}

test.each([
  { mode: 'air', price: '200', vat: '64', because: 'goods 200, freight 20 and the agreed 100 pounds onward' },
  { mode: 'express', price: '200', vat: '44', because: 'a courier’s 20 pounds reach the door already' },
  { mode: 'air', price: '100', vat: '24', because: 'up to 135 pounds nothing is imported in customs’ sense' },
] as const)('British VAT on goods by $mode is $vat pounds: $because', ({ mode, price, vat }) => {
  const own = { 'main-freight': '20 GBP' }
  expect(likely(costTo('GB', 'GBP', mode, price, own), 'tax/vat')).toBe(vat)
})

test('in the EU the port charges are part of what VAT is due on', () => {
  const cost = costTo('DE', 'EUR', 'sea', '800', {
    'main-freight': '100 EUR',
    'destination-handling': '200 EUR',
  })
  expect(likely(cost, 'tax/vat')).toBe('247')
})

test('a courier’s parcel is not charged a cargo policy of 25 dollars', () => {
  const { insurance: _none, ...rates } = RATES
  const cost = landedCost(
    orderLike({ price: '10', kg: '0.3', cbm: '0.001' }),
    {
      country: 'US',
      currency: 'USD',
      mode: 'express',
      importer: 'business',
      vatRegistered: false,
      ownValues: valuesLike(rates),
    },
    packs,
    '2026-11-22',
  )
  expect(likely(cost, 'insurance')).toBeUndefined()
  expect(cost.notes.find(({ code }) => code === 'not-counted')?.params.insurance).toBe('yes')
})
