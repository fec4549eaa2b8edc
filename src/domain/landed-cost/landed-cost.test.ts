import { expect, test } from 'vitest'
import { packs } from '../../../tests/packs'
import { categoryPriors } from '../../data/category-priors'
import type { TransportMode } from '../buyer'
import { newBuyer } from '../buyer'
import { found } from '../field'
import { orderFrom } from '../order'
import { assumptionsFor } from './assumptions-for'
import { compareModes } from './compare-modes'
import { type CostBuyer, costBuyer } from './cost-buyer'
import { orderLike, valuesLike } from './golden/order-like'
import { landedCost } from './landed-cost'
import { priceForTarget } from './price-for-target'
import type { LandedCost } from './result'
import { emptyListing } from './testing/kitchen-bottles'

const TODAY = '2026-11-22'

const buyer = (country: string, currency: string, mode: TransportMode, values = {}): CostBuyer => ({
  country,
  currency,
  mode,
  importer: 'business',
  vatRegistered: false,
  ownValues: valuesLike(values),
})

const shirts = {
  ...orderLike({ quantity: 500, price: '16.80', domestic: '300', kg: '100', cbm: '0.5' }),
  codes: ['6109'],
}
const likely = (cost: LandedCost, id: string) => {
  const amount = cost.lines.find((line) => line.id === id)?.amount
  return amount?.is === 'known' ? amount.span.likely : amount?.is
}
const codes = (cost: LandedCost) => cost.notes.map(({ code }) => code)
const withoutRate = (currency: string) => ({
  ...packs,
  rates: packs.rates.filter((rate) => rate.currency !== currency),
})

test('a first look at an American order needs no typing, and calls itself a guess', () => {
  const cost = landedCost(shirts, buyer('US', 'USD', 'sea'), packs, TODAY)
  expect(cost.cash.is).toBe('complete')
  expect(cost.confidence).toBe('guess')
  expect(codes(cost)).toEqual(expect.arrayContaining(['exchange-rate-age', 'hs-not-confirmed']))
})

test('a currency nobody has a rate for leaves the sum in yuan and says so', () => {
  const cost = landedCost(shirts, buyer('NG', 'NGN', 'air'), withoutRate('NGN'), TODAY)
  expect(cost.currency).toBe('CNY')
  expect(likely(cost, 'goods')).toBe('8400')
  expect(cost.notes).toContainEqual({ code: 'exchange-rate-missing', params: { currency: 'NGN' } })
})

test('a fee in tenge without a tenge rate is missing by name, not left out', () => {
  const values = { duty: '10', clearance: '50', 'truck-rate': '3 USD', 'lane-all-in': '0' }
  const cost = landedCost(shirts, buyer('KZ', 'USD', 'truck', values), withoutRate('KZT'), TODAY)
  expect(cost.cash).toMatchObject({ is: 'incomplete', missing: ['rate/KZT'] })
})

test.each([
  { order: { ...shirts, codes: [] }, missing: 'duty', because: 'no heading, no duty' },
  {
    order: { ...shirts, shipment: { ...shirts.shipment, grossKg: undefined } },
    missing: 'unit-weight',
    because: 'no weight, no freight',
  },
  {
    order: { ...shirts, price: { is: 'unknown' as const, missing: 'variant' } },
    missing: 'variant',
    because: 'no variant, no price',
  },
])('the total is incomplete and names $missing: $because', ({ order, missing }) => {
  const { grossKg, ...rest } = order.shipment
  const shipment = grossKg ? { ...rest, grossKg } : rest
  const cost = landedCost({ ...order, shipment }, buyer('DE', 'EUR', 'air'), packs, TODAY)
  expect(cost.cash).toMatchObject({ is: 'incomplete', missing: expect.arrayContaining([missing]) })
})

test.each([
  { date: '2024-09-30', country: 'US', because: 'American duties before October 2024 are not in the packs' },
  { date: '2025-12-31', country: 'KZ', because: 'Kazakh rules of 2025 are not in the packs' },
])('on $date the border of $country is not covered: $because', ({ date, country }) => {
  const cost = landedCost(shirts, buyer(country, 'USD', 'sea', { 'sea-rate': '90 USD' }), packs, date)
  expect(likely(cost, 'duty/mfn')).toBe('unknown')
  expect(codes(cost)).toContain('rules-not-covered')
})

test('a lane nobody gave a price for is unknown', () => {
  const cost = landedCost(shirts, buyer('TM', 'USD', 'truck'), packs, TODAY)
  expect(cost.cash).toMatchObject({ is: 'incomplete', missing: expect.arrayContaining(['truck-rate']) })
})

test('American duty stays the same when freight doubles: it is on the price at the port in China', () => {
  const at = (rate: string) =>
    likely(
      landedCost(shirts, buyer('US', 'USD', 'sea', { 'sea-rate': `${rate} USD` }), packs, TODAY),
      'duty/mfn',
    )
  expect(at('180')).toBe(at('90'))
})

test('metals pay the metals duty instead of the forced-labour duty, not both', () => {
  const values = { duty: '2', 'layer/us-301': '0', 'layer/us-232': '25', 'layer/us-forced-labour': '12.5' }
  const cost = landedCost(shirts, buyer('US', 'USD', 'sea', values), packs, TODAY)
  expect(likely(cost, 'duty/us-232')).not.toBe('0')
  expect(likely(cost, 'duty/us-forced-labour')).toBe('0')
})

test.each([
  { price: '34.99', fee: 'fee/us-mpf-informal', because: 'under 2,500 dollars the entry is informal' },
  { price: '35.00', fee: 'fee/us-mpf', because: 'from 2,500 dollars it is formal' },
])('at ¥$price each the fee is $fee: $because', ({ price, fee }) => {
  const order = { ...orderLike({ quantity: 500, price, kg: '100', cbm: '0.5' }), codes: ['6109'] }
  const cost = landedCost(order, buyer('US', 'USD', 'sea', { 'rate/USD': '7' }), packs, TODAY)
  const ids = cost.lines.map(({ id }) => id)
  expect(ids.filter((id) => id.startsWith('fee/us-mpf'))).toEqual([fee])
})

test('an own duty rate in the US leaves the China lists open: they still depend on the code', () => {
  const values = { 'rate/USD': '7', duty: '16.5' }
  const cost = landedCost(shirts, buyer('US', 'USD', 'sea', values), packs, TODAY)
  expect(cost.notes.find(({ code }) => code === 'hs-not-confirmed')?.params).toMatchObject({
    low: '12.5',
    high: '20',
  })
})

test('a registered business gets import VAT back, a consumer does not', () => {
  const registered = { ...buyer('DE', 'EUR', 'air', { clearance: '75' }), vatRegistered: true }
  const business = landedCost(shirts, registered, packs, TODAY)
  const consumer = landedCost(shirts, { ...registered, importer: 'consumer' }, packs, TODAY)
  expect(business.afterTax).not.toEqual(business.cash)
  expect(consumer.afterTax).toEqual(consumer.cash)
})

test('Nigeria’s second levy regime widens the range upwards and shows its line', () => {
  const values = { 'exchange-rate': '0.14', duty: '20', clearance: '80', 'air-rate': '6' }
  const cost = landedCost(shirts, buyer('NG', 'USD', 'air', values), packs, TODAY)
  const levy = cost.lines.find(({ id }) => id === 'fee/ng-fob-levy')?.amount
  expect(levy).toMatchObject({ is: 'known', span: { likely: '0' } })
  expect(cost.causes.map(({ variable }) => variable)).toContain('regime')
})

test('an all-in lane shows duty and tax as inside the freight and warns what that means', () => {
  const cost = landedCost(shirts, buyer('KZ', 'USD', 'truck'), packs, TODAY)
  expect(likely(cost, 'tax/vat')).toBe('inside')
  expect(codes(cost)).toContain('all-in-lane')
})

test('a quote for this order stands before any rate, and holds only for its own mode', () => {
  const quoted = buyer('US', 'USD', 'air', { 'main-freight': '945 USD' })
  const modes = compareModes(shirts, quoted, packs, TODAY)
  const freight = (mode: TransportMode) =>
    likely(modes.find((one) => one.mode === mode)?.cost as LandedCost, 'main-freight')
  expect(freight('air')).toBe('945')
  expect(freight('sea')).not.toBe('945')
})

test('no country, no cost: the country is never guessed', () => {
  expect(costBuyer(newBuyer, '1')).toBeUndefined()
})

test('values for this offer stand before those for the country', () => {
  const profile = {
    ...newBuyer,
    country: 'NG',
    ownValues: { NG: valuesLike({ duty: '20', tax: '7.5' }) },
    offerValues: { '1': valuesLike({ duty: '5' }) },
  }
  expect(costBuyer(profile, '1')?.ownValues).toMatchObject({ duty: { value: '5' }, tax: { value: '7.5' } })
})

const germanDuty = { value: '4.7', setOn: TODAY, holdsFor: { country: 'DE' } }
const quoteByAir = {
  value: '900',
  currency: 'USD',
  setOn: TODAY,
  holdsFor: { country: 'DE', mode: 'air' as const },
}

test.each([
  {
    country: 'DE',
    mode: 'air' as const,
    stand: ['duty', 'main-freight'],
    because: 'both were entered for it',
  },
  { country: 'DE', mode: 'sea' as const, stand: ['duty'], because: 'the quote was for air' },
  { country: 'US', mode: 'air' as const, stand: [], because: 'a German rate is no American one' },
])('to $country by $mode the own values $stand stand: $because', ({ country, mode, stand }) => {
  const offerValues = { '1': { duty: germanDuty, 'main-freight': quoteByAir } }
  const profile = { ...newBuyer, country, mode, offerValues }
  expect(Object.keys(costBuyer(profile, '1')?.ownValues ?? {})).toEqual(stand)
})

test('a duty is asked for the country, a quote for the country and the way there', () => {
  const rows = assumptionsFor(shirts, buyer('DE', 'EUR', 'air'), packs, TODAY)
  const asked = rows.flatMap(({ id, holdsFor }) => (holdsFor ? [[id, holdsFor]] : []))
  expect(Object.fromEntries(asked)).toEqual({
    'customs-assessed-value': { country: 'DE' },
    duty: { country: 'DE' },
    conformity: { country: 'DE' },
    'main-freight': { country: 'DE', mode: 'air' },
  })
})

test.each([
  { kg: '30', values: {}, says: true, because: 'the public price is one of larger cargo' },
  { kg: '100', values: {}, says: false, because: 'it is above the lowest step' },
  { kg: '30', values: { 'air-rate': '8 USD' }, says: false, because: 'the forwarder’s price is the price' },
])('$kg kg by air: that a minimum is not counted is said: $says, $because', ({ kg, values, says }) => {
  const goods = orderLike({ quantity: 10, price: '20', kg, cbm: '0.1' })
  const cost = landedCost(goods, buyer('US', 'USD', 'air', values), packs, TODAY)
  expect(codes(cost).includes('air-minimum')).toBe(says)
})

test('every figure behind the cost is listed with what it feeds, own ones as own', () => {
  const rows = assumptionsFor(shirts, buyer('US', 'USD', 'air', { agent: '3' }), packs, TODAY)
  const row = (id: string) => rows.find((one) => one.id === id)
  expect(row('agent')).toMatchObject({ current: { is: 'own', span: { likely: '3' } }, feeds: ['agent'] })
  expect(row('air-rate')).toMatchObject({ current: { is: 'ours', currency: 'USD' }, feeds: ['main-freight'] })
  expect(row('delivery')).toMatchObject({ current: { is: 'unknown' } })
  expect(row('duty')).toMatchObject({ current: { is: 'ours' }, feeds: ['duty/mfn'] })
})

test('a title is enough for a first American cost of a T-shirt', () => {
  const listing = {
    ...emptyListing,
    title: found('纯棉短袖T恤', 'page-data' as const, 'title'),
    unit: found('件', 'page-data' as const, 'unit'),
    pricing: found(
      { kind: 'by-quantity' as const, tiers: [{ from: 2, price: '16.80' }] },
      'page-data' as const,
      'price',
    ),
    domesticFreight: found(
      { amount: '3', computedFor: 'page-default' as const, free: false },
      'page-data' as const,
      'freight',
    ),
  }
  const order = orderFrom(listing, { quantity: 500 }, {}, categoryPriors)
  expect(landedCost(order, buyer('US', 'USD', 'sea'), packs, TODAY).cash.is).toBe('complete')
})

test('a target in naira cannot be held against a cost in yuan', () => {
  const filled = buyer('NG', 'NGN', 'air', { duty: '10', tax: '7.5', clearance: '500 CNY' })
  const unrated = withoutRate('NGN')
  expect(landedCost(shirts, filled, unrated, TODAY).cash.is).toBe('complete')
  expect(priceForTarget(shirts, filled, unrated, TODAY, '9000')).toEqual({ is: 'incomplete' })
})

test('a freight rate in dollars that are only remembered makes a total in yuan a guess', () => {
  const filled = buyer('NG', 'CNY', 'air', { duty: '10', tax: '7.5', clearance: '500' })
  const yuan = { low: '6.4', likely: '7.1', high: '7.8' }
  const evidence = { basis: 'recalled' as const, source: 'a maker of this' }
  const remembered = { ...packs, rates: [{ currency: 'USD', yuan, evidence }] }
  const cost = landedCost(shirts, filled, remembered, TODAY)
  expect(cost.confidence).toBe('guess')
  expect(codes(cost)).toContain('exchange-rate-recalled-other')
})

test('money entered in naira waits for the naira rate: it is not taken for yuan', () => {
  const cost = landedCost(
    shirts,
    buyer('NG', 'NGN', 'air', { clearance: '80000' }),
    withoutRate('NGN'),
    TODAY,
  )
  expect(cost.currency).toBe('CNY')
  expect(cost.cash).toMatchObject({ missing: expect.arrayContaining(['exchange-rate']) })
})

test('a rate entered for dollars is not used for a total in euro', () => {
  const values = { 'exchange-rate': { value: '0.14', currency: 'USD', setOn: TODAY } }
  const cost = landedCost(shirts, { ...buyer('DE', 'EUR', 'air'), ownValues: values }, packs, TODAY)
  expect(cost.notes.find(({ code }) => code === 'exchange-rate-age')?.params).toMatchObject({
    currency: 'EUR',
  })
})
