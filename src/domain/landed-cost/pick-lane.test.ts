import { expect, test } from 'vitest'
import { packs } from '../../data/packs'
import { big } from '../money'
import { laneOn, lanesFor } from './pick-lane'
import { cargoLike, costBy as costOf, freightOf, laneLike, notesOf, packsWith } from './testing/freight-order'

const costBy = costOf(packs)

const TODAY = '2026-11-22'
const ours = laneLike({ id: 'ours' })
const second = laneLike({ id: 'second' })
const card = laneLike({
  id: 'card/1',
  validTo: '2026-11-30',
  evidence: { basis: 'buyer', source: 'Blue Dragon', asOf: TODAY },
})
const LANES = packsWith(packs, [ours, second, card])
const air = { country: 'NG', mode: 'air' as const }

test.each([
  { buyer: air, date: TODAY, lane: 'card/1', because: 'a rate card stands before ours' },
  { buyer: air, date: '2026-12-01', lane: 'ours', because: 'its last day is over' },
  { buyer: { ...air, lane: 'second' }, date: TODAY, lane: 'second', because: 'the buyer chose it' },
  { buyer: { ...air, lane: 'card/1' }, date: '2026-12-01', lane: 'ours', because: 'the chosen one is over' },
  { buyer: { ...air, country: 'GH' }, date: TODAY, lane: undefined, because: 'no lane goes there' },
  { buyer: { ...air, mode: 'sea' as const }, date: TODAY, lane: undefined, because: 'none goes by sea' },
])('the lane is $lane: $because', ({ buyer, date, lane }) => {
  expect(laneOn(LANES, buyer, date)?.id).toBe(lane)
})

test('every lane for the way is listed with why it may not be used', () => {
  const early = laneLike({ id: 'early', validFrom: '2027-01-01' })
  const cloth = laneLike({ id: 'cloth', cargo: ['clothing'] })
  const light = laneLike({ id: 'light', upToKg: '5' })
  const choices = lanesFor(packsWith(packs, [ours, early, cloth, light, card]), air, '2026-12-01', {
    kg: big('30'),
  })
  expect(choices.map(({ lane, state }) => `${lane.id} ${state}`)).toEqual([
    'card/1 expired',
    'ours usable',
    'early not-yet',
    'cloth other-goods',
    'light too-heavy',
  ])
})

test('that a chosen list is passed over is said', () => {
  const goods = cargoLike({ kg: '100', cbm: '0.1' })
  const notes = (lane: string) => notesOf(costBy([ours, second], goods, { lane }))
  expect(notes('gone')).toContain('lane-passed-over')
  expect(notes('second')).not.toContain('lane-passed-over')
})

test.each([
  { cargo: 'general' as const, rate: '3.3', because: 'household goods at 130 kg/m³' },
  { cargo: 'clothing' as const, rate: '4.1', because: 'the clothing list' },
])('cargo to Almaty asks $rate dollars a kilogram for $cargo goods: $because', ({ cargo, rate }) => {
  const goods = cargoLike({ kg: '130', cbm: '1', cargo })
  const cost = costBy(
    packs.lanes.filter(({ countries }) => countries.includes('KZ')),
    goods,
    { country: 'KZ' },
  )
  expect(freightOf(cost).working?.rate?.value).toBe(rate)
})

test('batteries have no cargo price to Almaty: the lists do not take them', () => {
  const goods = cargoLike({ kg: '130', cbm: '1', cargo: 'battery' })
  const lanes = packs.lanes.filter(({ countries }) => countries.includes('KZ'))
  expect(freightOf(costBy(lanes, goods, { country: 'KZ' })).likely).toEqual(['truck-rate'].join())
})

test('a sample of 3 kg to a country without lanes costs 25 to 60 dollars, remembered; 6 kg have no price', () => {
  const lanes = packs.lanes.filter(({ mode }) => mode === 'express')
  const cost = (kg: string) => costBy(lanes, cargoLike({ kg, cbm: '0.002' }), { country: 'PE' })
  expect(freightOf(cost('3'))).toMatchObject({ likely: '42', evidence: 'recalled' })
  expect(freightOf(cost('6')).likely).toBe('express-rate')
})

test('a small parcel to the US pays the price of a piece, a larger one by the kilogram', () => {
  const lanes = packs.lanes.filter(({ mode }) => mode === 'express')
  const cost = (kg: string) => costBy(lanes, cargoLike({ kg, cbm: '0.002', cartons: 1 }), { country: 'US' })
  expect(freightOf(cost('3'))).toMatchObject({
    likely: '42',
    evidence: 'recalled',
    working: { clamped: 'minimum' },
  })
  expect(freightOf(cost('30'))).toMatchObject({ likely: '240', evidence: 'market' })
  expect(notesOf(cost('10'))).toContain('freight-of-larger')
})
