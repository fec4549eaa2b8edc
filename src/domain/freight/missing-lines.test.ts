import { expect, test } from 'vitest'
import { missingLines } from './missing-lines'
import type { RateCard } from './rate-card'

const card: RateCard = {
  id: 'a',
  forwarder: 'Dragon Bridge',
  country: 'KZ',
  mode: 'truck',
  allIn: false,
  currency: 'USD',
  per: 'kg',
  breaks: [{ from: '0', price: '3.4' }],
  surcharges: [],
  validFrom: '2026-11-01',
  enteredOn: '2026-11-20',
}

test('of a bare price everything but the main leg is still to be asked', () => {
  expect(missingLines(card)).toEqual([
    'pickup',
    'export-clearance',
    'surcharges',
    'import-clearance',
    'duty-and-tax',
    'delivery',
    'storage',
  ])
})

test('an all-in price answers for customs, a list of extras for extras, and a tick for its line', () => {
  const surcharges = [{ name: 'Fuel', per: 'kg' as const, amount: '1' }]
  expect(missingLines({ ...card, allIn: true, surcharges, quoted: ['pickup', 'delivery'] })).toEqual([
    'export-clearance',
    'storage',
  ])
})
