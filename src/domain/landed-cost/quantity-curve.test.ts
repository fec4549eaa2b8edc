import { expect, test } from 'vitest'
import { packs } from '../../../tests/packs'
import { categoryPriors } from '../../data/category-priors'
import type { TransportMode } from '../buyer'
import { orderFrom } from '../order'
import type { CostBuyer } from './cost-buyer'
import { buyerLike, orderLike } from './golden/order-like'
import { landedCost } from './landed-cost'
import type { Lane, Packs } from './packs'
import { quantityCurve } from './quantity-curve'
import { bottleValues, kitchenBottles, lagosBuyer } from './testing/kitchen-bottles'

const TODAY = '2026-11-22'

const bottles = (quantity: number) => orderFrom(kitchenBottles, { quantity }, bottleValues, categoryPriors)

const american = (mode: TransportMode, values: Record<string, string> = {}): CostBuyer =>
  buyerLike('US', 'USD', mode, {
    'rate/USD': '7',
    duty: '0',
    'layer/us-301': '0',
    'layer/us-232': '0',
    'layer/us-forced-labour': '0',
    ...values,
  })

/** 20 yuan, 0.3 kg and 2 litres each, so that 500 units fill a cubic metre. */
const boxes = (quantity: number) =>
  orderLike({ quantity, price: '20', kg: String((quantity * 3) / 10), cbm: String(quantity / 500) })

const { 'main-freight': _quote, ...shippedValues } = american('sea', { 'sea-rate': '90 USD' }).ownValues
const shipped: CostBuyer = { ...american('sea'), ownValues: shippedValues }

const stepsOf = (orderAt: typeof boxes, buyer: CostBuyer, quantities: number[]) =>
  quantityCurve(orderAt, buyer, packs, TODAY, quantities).steps

test('a point of the curve costs what the order costs', () => {
  const [point] = quantityCurve(bottles, lagosBuyer, packs, TODAY, [200]).points
  expect(point).toEqual({ quantity: 200, total: '1479.13', perUnit: '7.3957' })
})

test('the cheaper tier begins at its first bottle, also between two of the asked quantities', () => {
  expect(stepsOf(bottles, lagosBuyer, [50, 500])).toContainEqual({
    code: 'tier',
    at: 200,
    params: { price: '27.50', currency: 'CNY' },
  })
})

test('both sides of a step are points, and 200 bottles are worth more than 199', () => {
  const curve = quantityCurve(bottles, lagosBuyer, packs, TODAY, [50, 500])
  expect(curve.points.map(({ quantity }) => quantity)).toEqual(expect.arrayContaining([199, 200]))
  expect(curve.best).toContain(200)
  expect(curve.best).not.toContain(199)
})

const priced = (price: string) => ({ price: orderLike({ price }).price })

/** 9 yuan, 8 from 100 and 7 from 300. */
const tiered = (quantity: number) => ({
  ...boxes(quantity),
  ...priced(quantity < 100 ? '9' : quantity < 300 ? '8' : '7'),
})

test('three tiers between two asked quantities are two steps', () => {
  const tiers = stepsOf(tiered, shipped, [10, 1000]).filter(({ code }) => code === 'tier')
  expect(tiers.map(({ at }) => at)).toEqual([100, 300])
})

test('one W/M is paid for up to 500 boxes; from the next on each pays its own place', () => {
  const curve = quantityCurve(boxes, shipped, packs, TODAY, [100, 800])
  expect(curve.steps).toContainEqual(expect.objectContaining({ code: 'lcl-minimum', at: 501 }))
  expect(curve.best).toContain(500)
})

const marketPrice = { basis: 'market' as const, source: 'example', asOf: TODAY }
const exactly = (value: string) => ({ low: value, likely: value, high: value })
const lane: Lane = {
  id: 'example',
  countries: ['US'],
  mode: 'air',
  currency: 'USD',
  per: 'kg',
  allIn: false,
  validFrom: '2026-01-01',
  evidence: marketPrice,
}

const airWithBreak: Packs = {
  ...packs,
  lanes: [
    {
      ...lane,
      bands: [
        { from: '0', span: exactly('8') },
        { from: '300', span: exactly('6') },
      ],
    },
  ],
}
const { 'main-freight': _quoted, ...freeOfQuote } = american('air').ownValues
const flown: CostBuyer = { ...american('air'), ownValues: freeOfQuote }

test('from 225 kg at 8 dollars 300 kg at 6 are billed; from 300 kg on each is: 751 and 1,000 boxes', () => {
  const { steps } = quantityCurve(boxes, flown, airWithBreak, TODAY, [500, 1200])
  const breaks = steps.filter(({ code }) => code === 'weight-break')
  expect(breaks.map(({ at }) => at)).toEqual([751, 1000])
})

const byContainer: Packs = {
  ...packs,
  lanes: [{ ...lane, mode: 'sea', load: 'fcl', per: 'container', container: '20GP', span: exactly('2000') }],
}

test('27 m³ are what a 20-foot container holds: with box 13,501 a second one is shipped, with 27,001 a third', () => {
  const { steps, best } = quantityCurve(boxes, { ...shipped, load: 'fcl' }, byContainer, TODAY, [5000, 30000])
  const containers = steps.filter(({ code }) => code === 'container')
  expect(containers).toEqual([
    { code: 'container', at: 13501, params: { count: '2 × 20GP' } },
    { code: 'container', at: 27001, params: { count: '3 × 20GP' } },
  ])
  expect(best).toContain(13500)
})

test('American entries are formal from 2,500 dollars of goods: 875 boxes of 20 yuan at 7', () => {
  const curve = quantityCurve(boxes, american('air'), packs, TODAY, [600, 1200])
  const formal = curve.steps.filter(({ code }) => code === 'formal-entry')
  expect(formal).toEqual([{ code: 'formal-entry', at: 875, params: { line: 'fee/us-mpf' } }])
  expect(curve.best).toContain(874)
})

test('where the formal entry begins, no smallest charge is said to be passed', () => {
  const at = stepsOf(boxes, american('air'), [600, 1200]).filter((step) => step.at === 875)
  expect(at.map(({ code }) => code)).toEqual(['formal-entry'])
})

test('the least processing fee ends where 0.3464 % is more: 34.58 dollars, 9,982.5 of goods, 3,494 boxes', () => {
  const least = stepsOf(boxes, american('air'), [1200, 6000]).filter(({ code }) => code === 'minimum-charge')
  expect(least).toEqual([{ code: 'minimum-charge', at: 3494, params: { line: 'fee/us-mpf' } }])
})

test('the 3-euro duty and the 150-euro threshold of the union are steps of the border', () => {
  const german = buyerLike('DE', 'EUR', 'express', { 'rate/EUR': '8', duty: '5' })
  const steps = stepsOf(boxes, { ...german, importer: 'consumer' }, [10, 200])
  expect(steps.map(({ code, at }) => ({ code, at }))).toContainEqual({ code: 'threshold', at: 61 })
})

test('an opened carton is shipped whole: the 41st bottle starts the second one', () => {
  const byVolume = {
    ...lagosBuyer,
    ownValues: { ...bottleValues, 'air-divisor': { value: '2000', setOn: TODAY } },
  }
  expect(stepsOf(bottles, byVolume, [80, 81])).toContainEqual({
    code: 'carton',
    at: 81,
    params: { count: '3' },
  })
})

test('dispatch takes longer from some quantity on: a step of time, and no advice', () => {
  const dispatch = [
    { to: 99, hours: 48, text: '48小时' },
    { from: 100, hours: 168, text: '7天' },
  ]
  const curve = quantityCurve(boxes, shipped, packs, TODAY, [10, 400], dispatch)
  expect(curve.steps).toContainEqual({ code: 'dispatch', at: 100, params: { hours: '168' } })
  expect(curve.best).not.toContain(100)
})

test('where a figure is missing the point has no cost, never a smaller one', () => {
  const { 'sea-rate': _rate, ...ownValues } = shippedValues
  const nowhere = { ...shipped, country: 'TM', mode: 'truck' as const, ownValues }
  expect(quantityCurve(boxes, nowhere, packs, TODAY, [10]).points).toEqual([{ quantity: 10 }])
})

test.each([50, 199, 200, 875])('at %i bottles the curve says what the cost sheet says', (quantity) => {
  const [point] = quantityCurve(bottles, lagosBuyer, packs, TODAY, [quantity]).points
  const { cash, perUnit } = landedCost(bottles(quantity), lagosBuyer, packs, TODAY)
  expect(cash).toMatchObject({ is: 'complete', span: { likely: point?.total } })
  expect(perUnit).toMatchObject({ is: 'complete', span: { likely: point?.perUnit } })
})

test('below the smallest order there is no price, so no cost', () => {
  expect(quantityCurve(bottles, lagosBuyer, packs, TODAY, [49]).points).toEqual([{ quantity: 49 }])
})
