import { expect, test } from 'vitest'
import { cardCounts } from './card-counts'
import type { RateCard } from './rate-card'

const card: RateCard = {
  id: 'a',
  forwarder: 'Dragon Bridge',
  country: 'KZ',
  mode: 'truck',
  allIn: true,
  currency: 'USD',
  per: 'kg',
  breaks: [{ from: '0', price: '3.4' }],
  surcharges: [],
  validFrom: '2026-11-01',
  enteredOn: '2026-11-20',
}

test.each([
  { change: {}, counts: true, because: 'nothing speaks against it' },
  {
    change: { breaks: [{ from: '0', price: '0' }] },
    counts: false,
    because: 'a price of nothing is no freight',
  },
  { change: { per: 'container' as const }, counts: false, because: 'which container is not said' },
  { change: { validTo: '2026-11-02' }, counts: true, because: 'the day decides, where lanes are picked' },
  { change: { divisor: '12000' }, counts: true, because: 'an unusual divisor is only doubted' },
])('counted with: $counts, $because', ({ change, counts }) => {
  expect(cardCounts({ ...card, ...change }, '2026-11-22')).toBe(counts)
})
