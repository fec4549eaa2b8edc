import { expect, test } from 'vitest'
import { packs } from '../../data/packs'
import { compareLanes, type Load } from './compare-lanes'
import { lanesOfCard } from './lanes-of-card'
import type { RateCard } from './rate-card'

const TODAY = '2026-11-22'
const where = { country: 'KZ', currency: 'USD', today: TODAY }
const load: Load = { kg: '120', cbm: '0.4', cargo: 'general' }

const card: RateCard = {
  id: 'mine',
  forwarder: 'Dragon Bridge',
  country: 'KZ',
  mode: 'truck',
  allIn: true,
  currency: 'USD',
  per: 'kg',
  breaks: [
    { from: '0', price: '3.4' },
    { from: '100', price: '3.1' },
  ],
  surcharges: [{ name: 'Battery', per: 'kg', amount: '0.5' }],
  validFrom: '2026-11-01',
  enteredOn: '2026-11-20',
}

const withCards = (...cards: RateCard[]) => ({
  ...packs,
  lanes: [...cards.flatMap(lanesOfCard), ...packs.lanes],
})

const mine = (cards: RateCard[], of = load) =>
  compareLanes(withCards(...cards), of, where).filter(({ lane }) => lane.forwarder)

test('a card asks its break for each chargeable kg, with its surcharges', () => {
  expect(mine([card])).toMatchObject([
    {
      price: { low: '432', likely: '432', high: '432' },
      chargeable: { value: '120', unit: 'kg' },
      currency: 'USD',
      missing: [],
    },
  ])
})

test('our public lanes to the country stand beside it, the cheapest first', () => {
  const quotes = compareLanes(withCards(card), load, where)
  const prices = quotes.flatMap(({ price }) => (price ? [Number(price.likely)] : []))
  expect(prices.length).toBeGreaterThan(1)
  expect(prices).toEqual([...prices].sort((a, b) => a - b))
})

test.each([
  { change: { validTo: '2026-11-21' }, because: 'its last day was yesterday' },
  { change: { validFrom: '2026-12-01' }, because: 'it begins next month' },
  { change: { country: 'DE' }, because: 'it goes elsewhere' },
])('a card is left out when $because', ({ change }) => {
  expect(mine([{ ...card, ...change }])).toEqual([])
})

test('containers of one forwarder are one way to ship, counted together', () => {
  const box = {
    ...card,
    mode: 'sea' as const,
    load: 'fcl' as const,
    per: 'container' as const,
    surcharges: [],
  }
  const boxes: RateCard[] = [
    { ...box, id: 'a', container: '20GP', breaks: [{ from: '0', price: '1000' }] },
    { ...box, id: 'b', container: '40HQ', breaks: [{ from: '0', price: '1800' }] },
  ]
  const quotes = mine(boxes, { kg: '9000', cbm: '60', cargo: 'general' })
  expect(quotes.map(({ price }) => price?.likely)).toEqual(['1800'])
})

test('no price is a gap and stands last, not a zero', () => {
  const dense = { ...card, id: 'd', per: 'density' as const, breaks: [{ from: '500', price: '2' }] }
  const quotes = compareLanes(withCards(dense), load, where)
  expect(quotes.at(-1)).toMatchObject({ lane: { id: 'card/d' }, missing: ['truck-rate'] })
  expect(quotes.at(-1)).not.toHaveProperty('price')
})
