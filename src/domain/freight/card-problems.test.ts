import { expect, test } from 'vitest'
import { cardProblems } from './card-problems'
import { lanesOfCard } from './lanes-of-card'
import type { RateCard } from './rate-card'

const TODAY = '2026-11-22'
const card = (change: Partial<RateCard> = {}): RateCard => ({
  id: 'c1',
  forwarder: 'Blue Dragon',
  country: 'NG',
  mode: 'air',
  allIn: false,
  currency: 'USD',
  per: 'kg',
  breaks: [
    { from: '45', price: '6' },
    { from: '100', price: '5' },
  ],
  divisor: '6000',
  surcharges: [],
  validFrom: '2026-11-01',
  validTo: '2026-12-31',
  enteredOn: TODAY,
  ...change,
})
const found = (change: Partial<RateCard>) =>
  cardProblems(card(change), TODAY).map(({ code, is }) => `${is} ${code}`)

test('a card that holds and rises has nothing against it', () => {
  expect(found({})).toEqual([])
})

test.each([
  { change: { validTo: '2026-11-21' }, says: ['wrong expired'], because: 'yesterday was its last day' },
  { change: { validTo: '2026-11-22' }, says: ['doubt expires-soon'], because: 'today still counts' },
  { change: { validTo: '2026-11-29' }, says: ['doubt expires-soon'], because: 'a week is left' },
  { change: { validTo: '2026-11-30' }, says: [], because: 'more than a week is left' },
  { change: { validFrom: '2026-12-01' }, says: ['doubt not-yet'], because: 'it starts next month' },
  {
    change: { breaks: [{ from: '0', price: '0' }] },
    says: ['wrong price-zero'],
    because: 'nobody ships for nothing',
  },
  {
    change: {
      breaks: [
        { from: '100', price: '5' },
        { from: '45', price: '4' },
      ],
    },
    says: ['wrong breaks-not-rising'],
    because: '45 stands after 100',
  },
  {
    change: {
      breaks: [
        { from: '45', price: '5' },
        { from: '100', price: '6' },
      ],
    },
    says: ['doubt price-rises'],
    because: 'more costs more a kilogram',
  },
  {
    change: { per: 'container' as const },
    says: ['wrong container-not-named'],
    because: 'of which size is not said',
  },
  { change: { divisor: '600' }, says: ['doubt divisor-unusual'], because: 'a nought is missing' },
  {
    change: { days: { low: 9, high: 5 } },
    says: ['wrong days-backwards'],
    because: 'the slow end is the faster',
  },
] as { change: Partial<RateCard>; says: string[]; because: string }[])(
  'a card is told to be $says: $because',
  ({ change, says }) => {
    expect(found(change)).toEqual(says)
  },
)

test('a card becomes a lane of the buyer’s own with its breaks, rules, surcharges and last day', () => {
  const surcharges = [
    { name: '燃油', per: 'percent' as const, amount: '8' },
    { name: 'papers', per: 'shipment' as const, amount: '20' },
  ]
  expect(lanesOfCard(card({ surcharges, atLeast: '45', days: { low: 5, high: 9 } }))).toMatchObject([
    {
      id: 'card/c1',
      forwarder: 'Blue Dragon',
      countries: ['NG'],
      bands: [{ from: '45', span: { likely: '6' } }, { from: '100' }],
      divisor: '6000',
      atLeast: '45',
      surcharges: [
        { id: 'c1-1', name: '燃油', per: 'percent', span: { likely: '8' } },
        { id: 'c1-2', name: 'papers', currency: 'USD' },
      ],
      days: { low: 5, high: 9 },
      validTo: '2026-12-31',
      evidence: { basis: 'buyer', source: 'Blue Dragon', asOf: TODAY },
    },
  ])
})

test('containers of one forwarder, start and currency share a route, others do not', () => {
  const box = (change: Partial<RateCard>) =>
    lanesOfCard(
      card({ per: 'container', container: '40HQ', breaks: [{ from: '0', price: '4000' }], ...change }),
    )[0]
  expect(box({})?.route).toBe(box({ container: '20GP' })?.route)
  expect(box({})?.route).not.toBe(box({ from: 'Ningbo' })?.route)
  expect(box({})).toMatchObject({ span: { likely: '4000' } })
  expect(box({})).not.toHaveProperty('bands')
})

test('one price from the first kilogram on is no weight break', () => {
  expect(lanesOfCard(card({ breaks: [{ from: '0', price: '6' }] }))[0]).not.toHaveProperty('bands')
})

test('that a list by the kilogram does not say how volume is counted is doubted, but not by road', () => {
  const { divisor: _divisor, ...plain } = card()
  const codes = (change: Partial<RateCard>) =>
    cardProblems({ ...plain, ...change }, TODAY).map(({ code }) => code)
  expect(codes({})).toEqual(['divisor-not-said'])
  expect(codes({ mode: 'truck' })).toEqual([])
  expect(codes({ mode: 'sea', per: 'cbm' })).toEqual([])
})
