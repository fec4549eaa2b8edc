import { describe, expect, test } from 'vitest'
import type { Listing } from '../listing'
import { anOffer, aVariant, read } from '../trust/an-offer.test-data'
import { compareOffers } from './compare'
import type { CompareItem } from './comparison'

const price = (yuan: string) => read({ kind: 'by-variant' as const, low: yuan, high: yuan })
const item = (listing: Listing, variantId?: string) => ({
  listing,
  choice: { quantity: 1, ...(variantId ? { variantId } : {}) },
})

const byPiece = anOffer({ offerId: '600000000001', unit: read('个'), pricing: price('5.00') })
const byCarton = anOffer({ offerId: '600000000002', unit: read('箱'), pricing: price('80') })
const bySet = anOffer({
  offerId: '600000000003',
  unit: read('套'),
  pricing: price('20.52'),
  variants: read([aVariant('礼盒五件套', { price: read('20.52') })]),
})
const cartonOf40 = {
  ...byCarton,
  unitsPerPack: read({ pieces: 40, pieceUnit: '个', packUnit: '箱' }),
}

describe('offers sold by the piece, the set and the carton', () => {
  const comparison = compareOffers([item(byPiece), item(byCarton), item(bySet, '礼盒五件套')], {
    quantity: 1500,
  })
  const [piece, carton, set] = comparison.items

  test('a set of five at ¥20.52 is ¥4.104 a piece and beats ¥5.00', () => {
    expect(set).toMatchObject({
      units: 300,
      goods: { value: '4.104', currency: 'CNY' },
      outcome: { is: 'ranked', rank: 1 },
    })
    expect(piece?.outcome).toEqual({ is: 'ranked', rank: 2 })
  })

  test('the carton of an unsaid number has no place, but the question that would give it one', () => {
    expect(carton?.outcome).toEqual({
      is: 'not-comparable',
      because: 'pieces-unknown',
      params: { unit: '箱' },
      ask: { code: 'pieces-per-unit', params: { unit: '箱' }, askZh: '您好，请问一箱装多少个？' },
    })
  })

  test('a missing weight names the question', () => {
    expect(piece?.weight).toMatchObject({ is: 'missing', ask: { code: 'weight' } })
  })
})

test('once the page says 40 a carton, the carton is ranked', () => {
  const { items } = compareOffers([item(byPiece), item(cartonOf40)], { quantity: 400 })
  expect(items[1]).toMatchObject({ units: 10, goods: { value: '2' }, outcome: { rank: 1 } })
})

test('what the supplier answered stands before the page', () => {
  const answered = { ...item(byCarton), piecesPerUnit: '20' }
  const { items } = compareOffers([item(byPiece), answered], { quantity: 400 })
  expect(items[1]).toMatchObject({ content: { by: 'buyer' }, goods: { value: '4' } })
})

test('a part of a carton cannot be ordered: units are rounded up', () => {
  expect(compareOffers([item(cartonOf40)], { quantity: 401 }).items[0]?.units).toBe(11)
})

test('the price step of the quantity compared counts, not that of the quantity chosen', () => {
  const tiers = read({
    kind: 'by-quantity' as const,
    tiers: [
      { from: 50, price: '31' },
      { from: 200, price: '27.50' },
    ],
  })
  const offer = { ...byPiece, pricing: tiers }
  expect(compareOffers([item(offer)], { quantity: 200 }).items[0]?.goods).toMatchObject({ value: '27.5' })
})

test('equal prices share a place', () => {
  const twin = { ...byPiece, offerId: '600000000009' }
  const dear = { ...byPiece, pricing: price('9') }
  const ranks = compareOffers([item(byPiece), item(twin), item(dear)], { quantity: 10 }).items.map(
    ({ outcome }) => outcome,
  )
  expect(ranks).toMatchObject([{ rank: 1 }, { rank: 1 }, { rank: 3 }])
})

describe('what one piece weighs', () => {
  const kg = (likely: string, basis: 'page' | 'market') => ({
    span: { low: likely, likely, high: likely },
    evidence: { basis, source: basis },
  })
  const weightOf = (shipment: CompareItem['shipment'], listing = cartonOf40) =>
    compareOffers([{ ...item(listing), ...(shipment ? { shipment } : {}) }], { quantity: 400 }).items[0]
      ?.weight

  test.each([
    {
      shipment: { units: 10, grossKg: kg('120', 'page') },
      weight: { kgPerBase: '0.3', basis: 'page' },
      because: 'ten cartons of 40 at 12 kg',
    },
    {
      shipment: { units: 10, unitKg: kg('10', 'page'), grossKg: kg('120', 'page') },
      weight: { kgPerBase: '0.25', basis: 'page' },
      because: 'the unit as it is packed stands before the carton',
    },
    {
      shipment: { units: 10, unitKg: kg('10', 'market'), grossKg: kg('120', 'page') },
      weight: { kgPerBase: '0.3', basis: 'page' },
      because: 'what the page states stands before what is usual',
    },
    {
      shipment: { units: 10, unitKg: kg('10', 'market') },
      weight: { kgPerBase: '0.25', basis: 'market', ask: { code: 'weight' } },
      because: 'what is only usual is still to be asked',
    },
    {
      shipment: { units: 9, grossKg: kg('108', 'page') },
      weight: { is: 'missing', ask: { code: 'weight' } },
      because: 'another number of cartons was counted',
    },
    { shipment: undefined, weight: { is: 'missing', ask: { code: 'weight' } }, because: 'nobody says' },
  ])('$because', ({ shipment, weight }) => {
    expect(weightOf(shipment)).toMatchObject(weight)
  })
})

describe('no place among the others', () => {
  test.each([
    { offer: { ...byPiece, moq: read(500) }, because: 'below-moq', why: 'too few for this seller' },
    { offer: { ...byPiece, unit: read('公斤') }, because: 'other-measure', why: 'sold by weight' },
    { offer: { ...byPiece, status: read('off-shelf' as const) }, because: 'off-shelf', why: 'gone' },
    { offer: { ...byPiece, title: read('定金链接') }, because: 'dealbreaker', why: 'a way to pay' },
    { offer: anOffer({ unit: read('个') }), because: 'price-unknown', why: 'no price is shown' },
    { offer: anOffer({ pricing: price('1') }), because: 'unit-unknown', why: 'a price of what?' },
  ])('$because: $why', ({ offer, because }) => {
    const { items } = compareOffers([item(byPiece), item(bySet, '礼盒五件套'), item(offer)], {
      quantity: 100,
    })
    expect(items[2]?.outcome).toMatchObject({ is: 'not-comparable', because })
    expect(items[0]?.outcome.is).toBe('ranked')
  })

  test('prices differ by variant and none is chosen', () => {
    const offer = { ...byPiece, pricing: read({ kind: 'by-variant' as const, low: '1', high: '9' }) }
    expect(compareOffers([item(offer)], { quantity: 10 }).items[0]).toMatchObject({
      outcome: { because: 'choose-variant' },
      goods: { is: 'not-computed' },
    })
  })
})
