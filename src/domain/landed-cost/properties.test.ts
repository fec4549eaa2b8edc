import fc from 'fast-check'
import { expect, test } from 'vitest'
import { packs } from '../../data/packs'
import { transportMode } from '../buyer'
import { Big, big } from '../money'
import { ASSUMPTIONS } from './assumptions'
import type { CostBuyer } from './cost-buyer'
import { orderLike, valuesLike } from './golden/order-like'
import { landedCost, likelyPerUnit } from './landed-cost'
import { type LandedCost, landedCost as schema } from './result'

const TODAY = '2026-11-22'
const decimal = (from: number, to: number) =>
  fc.integer({ min: from * 100, max: to * 100 }).map((hundredths) => new Big(hundredths).div(100).toFixed())

const order = fc
  .record({
    quantity: fc.integer({ min: 1, max: 5000 }),
    price: decimal(1, 300),
    domestic: decimal(0, 900),
    kg: decimal(1, 3000),
    cbm: decimal(1, 20),
    codes: fc.constantFrom<string[]>([], ['6109'], ['7323', '9617'], ['3924'], ['9503']),
  })
  .map(({ codes, ...goods }) => ({ ...orderLike(goods), codes }))

const countries = ['US', 'DE', 'GB', 'AU', 'NG', 'KZ', 'AE', 'CA', 'ZA', 'IN', 'JP', 'PE', 'BR']

const buyer: fc.Arbitrary<CostBuyer> = fc.record({
  country: fc.constantFrom(...countries),
  currency: fc.constantFrom('USD', 'EUR', 'CNY', 'NGN'),
  mode: fc.constantFrom(...transportMode.options),
  importer: fc.constantFrom('business' as const, 'consumer' as const),
  vatRegistered: fc.boolean(),
  ownValues: fc.constant({}),
})

/** Everything a buyer can be asked for, so that totals are complete everywhere. */
const FILLED = valuesLike({
  'exchange-rate': '0.14',
  'rate/USD': '7',
  'rate/EUR': '8',
  'rate/KZT': '0.0135',
  'rate/NGN': '0.0047',
  'rate/AUD': '4.6',
  'rate/GBP': '9.3',
  'rate/JPY': '0.047',
  'rate/BRL': '1.3',
  'rate/CAD': '5.1',
  'rate/ZAR': '0.4',
  'rate/INR': '0.08',
  'rate/AED': '1.9',
  duty: '10',
  tax: '15',
  clearance: '80 USD',
  'air-rate': '6 USD',
  'sea-rate': '90 USD',
  'express-rate': '8 USD',
  'rail-rate': '3 USD',
  'truck-rate': '3 USD',
  'post-rate': '5 USD',
  'lane-all-in': '0',
  'layer/us-301': '7.5',
  'layer/us-232': '0',
  'layer/us-forced-labour': '12.5',
})
const filled = (one: CostBuyer, more: Record<string, string> = {}): CostBuyer => ({
  ...one,
  ownValues: { ...FILLED, ...valuesLike(more) },
})

const shown = (cost: LandedCost): Big =>
  cost.lines.reduce(
    (sum, { amount }) => (amount.is === 'known' ? sum.plus(amount.span.likely) : sum),
    new Big(0),
  )
const spanOf = (cost: LandedCost) => (cost.cash.is === 'complete' ? cost.cash.span : cost.cash.knownSoFar)

test('the shown lines add up to the total, complete or not', () => {
  fc.assert(
    fc.property(order, buyer, (goods, who) => {
      const cost = landedCost(goods, who, packs, TODAY)
      expect(shown(cost).toFixed()).toBe(spanOf(cost).likely)
    }),
  )
})

test('on every line and total low ≤ likely ≤ high, and the corners are outside the range', () => {
  fc.assert(
    fc.property(order, buyer, (goods, who) => {
      const cost = landedCost(goods, who, packs, TODAY)
      const spans = [
        spanOf(cost),
        ...cost.lines.flatMap(({ amount }) => (amount.is === 'known' ? [amount.span] : [])),
      ]
      const fallen = spans.filter(({ low, likely, high }) => big(low).gt(likely) || big(likely).gt(high))
      expect(fallen).toEqual([])
      expect(big(cost.corners?.low ?? '0').lte(spanOf(cost).low)).toBe(true)
      expect(big(cost.corners?.high ?? '0').gte(spanOf(cost).high)).toBe(true)
    }),
  )
})

test('every result can be stored and sent: it fits its schema', () => {
  fc.assert(
    fc.property(order, buyer, (goods, who) => {
      expect(schema.safeParse(landedCost(goods, who, packs, TODAY)).error?.issues ?? []).toEqual([])
      expect(schema.safeParse(landedCost(goods, filled(who), packs, TODAY)).error?.issues ?? []).toEqual([])
    }),
  )
})

/** What a buyer may type into any field: nothing, everything, far too much. */
const typed = fc.dictionary(
  fc.constantFrom(...Object.keys(FILLED), ...Object.keys(ASSUMPTIONS), 'layer/br-icms', 'layer/us-mpf'),
  fc.constantFrom('0', '0.01', '90.909090909090909091', '100', '1000', '99999999'),
)

test('whatever a buyer types, there is an answer that can be stored', () => {
  fc.assert(
    fc.property(order, buyer, typed, (goods, who, values) => {
      const cost = landedCost(goods, { ...who, ownValues: valuesLike(values) }, packs, TODAY)
      expect(schema.safeParse(cost).error?.issues ?? []).toEqual([])
    }),
    { numRuns: 200 },
  )
})

test('no charge is below nothing', () => {
  fc.assert(
    fc.property(order, buyer, (goods, who) => {
      const below = landedCost(goods, who, packs, TODAY).lines.filter(
        ({ id, amount }) => id !== 'rounding' && amount.is === 'known' && big(amount.span.low).lt(0),
      )
      expect(below).toEqual([])
    }),
  )
})

test('a total with an unknown line is never complete', () => {
  fc.assert(
    fc.property(order, buyer, (goods, who) => {
      const cost = landedCost(goods, who, packs, TODAY)
      const unknown = cost.lines.some(({ amount }) => amount.is === 'unknown')
      expect(cost.cash.is).toBe(unknown ? 'incomplete' : 'complete')
    }),
  )
})

test('the same question always gets the same answer', () => {
  fc.assert(
    fc.property(order, buyer, (goods, who) => {
      expect(landedCost(goods, who, packs, TODAY)).toEqual(landedCost(goods, who, packs, TODAY))
    }),
    { numRuns: 20 },
  )
})

const perUnit = (goods: ReturnType<typeof orderLike>, who: CostBuyer): Big =>
  likelyPerUnit(goods, who, packs, TODAY) ?? new Big(-1)

test('with everything filled in, every covered destination has a complete total', () => {
  fc.assert(
    fc.property(order, buyer, (goods, who) => {
      expect(landedCost(goods, filled(who), packs, TODAY).cash.is).toBe('complete')
    }),
  )
})

/** Thresholds make a dearer order cheaper to import by a step; these destinations have none above the range. */
const smooth = buyer.filter(({ country }) => ['KZ', 'AE', 'CA', 'IN', 'PE', 'NG'].includes(country))

test('a dearer price never lands cheaper', () => {
  fc.assert(
    fc.property(order, smooth, decimal(1, 50), (goods, who, more) => {
      const price = goods.price.is === 'known' ? goods.price.estimate : undefined
      const raised = big(price?.span.likely ?? '0')
        .plus(more)
        .toFixed()
      const dearer = { ...goods, price: orderLike({ price: raised }).price }
      expect(perUnit(dearer, filled(who)).gte(perUnit(goods, filled(who)))).toBe(true)
    }),
  )
})

test('heavier goods never land cheaper', () => {
  fc.assert(
    fc.property(order, smooth, decimal(1, 500), (goods, who, more) => {
      const kg = big(goods.shipment.grossKg?.span.likely ?? '0')
        .plus(more)
        .toFixed()
      const { grossKg } = orderLike({ price: '1', kg }).shipment
      const heavier = { ...goods, shipment: { ...goods.shipment, ...(grossKg ? { grossKg } : {}) } }
      expect(perUnit(heavier, filled(who)).gte(perUnit(goods, filled(who)))).toBe(true)
    }),
  )
})

test.each(['duty', 'tax', 'agent', 'insurance', 'air-rate'])('a higher %s never lands cheaper', (id) => {
  fc.assert(
    fc.property(order, smooth, decimal(0, 30), decimal(0, 30), (goods, who, rate, more) => {
      const byAir = { ...who, mode: 'air' as const }
      const at = (value: string) => perUnit(goods, filled(byAir, { [id]: value }))
      expect(at(big(rate).plus(more).toFixed()).gte(at(rate))).toBe(true)
    }),
    { numRuns: 50 },
  )
})

test('the currency of the total never changes which of two orders is cheaper', () => {
  fc.assert(
    fc.property(order, order, smooth, (one, other, who) => {
      const inCurrency = (currency: string) => ({
        ...filled(who),
        currency,
        ownValues: {
          ...FILLED,
          'exchange-rate': { value: currency === 'USD' ? '0.14' : '0.12', setOn: TODAY },
        },
      })
      const cheaper = (currency: string) =>
        perUnit(one, inCurrency(currency)).minus(perUnit(other, inCurrency(currency)))
      const usd = cheaper('USD')
      const eur = cheaper('EUR')
      fc.pre(usd.abs().gt('0.02') && eur.abs().gt('0.02'))
      expect(usd.gt(0)).toBe(eur.gt(0))
    }),
  )
})
