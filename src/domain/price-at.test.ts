import { expect, test } from 'vitest'
import { dispatchFor } from './dispatch-for'
import { found, notShown, unreadable } from './field'
import { headlineLow } from './headline-low'
import { ladderOf } from './ladder-of'
import { emptyListing, kitchenBottles } from './landed-cost/testing/kitchen-bottles'
import type { DispatchStep, Listing, Variant } from './listing'
import { moqCheck } from './moq-check'
import { priceAt } from './price-at'

const variant = (id: string, name: string, price: string, more: Partial<Variant> = {}): Variant => ({
  id,
  values: [name],
  price: found(price, 'page-data', `sku ${id}`),
  standingPrice: notShown,
  stock: notShown,
  sold: notShown,
  moq: notShown,
  weightKg: notShown,
  packSize: notShown,
  image: notShown,
  ...more,
})

/** W2: a gift set at 20.52 among small things from 2.30. */
const giftSets: Listing = {
  ...emptyListing,
  unit: found('套', 'page-data', 'unit'),
  moq: found(3, 'page-data', 'moq'),
  mixedOrder: found({ allowed: true, minCount: 1 }, 'page-data', 'mix'),
  pricing: found({ kind: 'by-variant', low: '2.30', high: '20.52' }, 'page-data', 'price'),
  variants: found(
    [
      variant('1', '洁面乳80g', '2.30'),
      variant('2', '精华乳120ml', '4.30'),
      variant('3', '面霜50g', '5.10'),
      variant('4', '五件套礼盒', '20.52'),
      variant('5', '定制款2000套起', '18.00', { moq: found(2000, 'page-data', 'sku 5') }),
    ],
    'page-data',
    'skus',
  ),
}

test.each([
  { quantity: 50, price: '31.00', because: 'the first step holds from its first piece' },
  { quantity: 199, price: '31.00', because: 'the next step is not reached' },
  { quantity: 200, price: '27.50', because: 'a step includes its first piece' },
  { quantity: 5000, price: '27.50', because: 'the last step is open' },
])('$quantity bottles cost ¥$price each: $because', ({ quantity, price }) => {
  expect(priceAt(kitchenBottles, { quantity })).toMatchObject({ is: 'found', price })
})

test('at 150 bottles the next step is 50 away and saves 3.50 on each', () => {
  expect(priceAt(kitchenBottles, { quantity: 150 })).toMatchObject({
    tier: { from: 50, to: 199 },
    next: { from: 200, price: '27.50', saves: '3.5', addUnits: 50 },
  })
})

test('fewer than the smallest order have no price, only the order that has one', () => {
  expect(priceAt(kitchenBottles, { quantity: 10 })).toEqual({ is: 'below-moq', from: 50, price: '31.00' })
})

test('steps given in any order are read as rising', () => {
  const pricing = found(
    {
      kind: 'by-quantity' as const,
      tiers: [
        { from: 200, price: '27.50' },
        { from: 50, price: '31.00' },
      ],
    },
    'page-markup',
    'ladder',
  )
  expect(priceAt({ ...kitchenBottles, pricing }, { quantity: 60 })).toMatchObject({ price: '31.00' })
})

test('a chosen variant has its own price, not the headline one', () => {
  expect(priceAt(giftSets, { variantId: '4', quantity: 300 })).toMatchObject({
    is: 'found',
    price: '20.52',
    at: 'sku 4',
  })
})

test('without a choice among different prices the buyer is asked to choose', () => {
  expect(priceAt(giftSets, { quantity: 300 })).toEqual({ is: 'choose-variant', low: '2.30', high: '20.52' })
})

test('a chosen variant whose price is not shown has no price, not an end of the range', () => {
  const variants = found([variant('9', '礼盒', '1', { price: notShown })], 'page-data', 'skus')
  expect(priceAt({ ...giftSets, variants }, { variantId: '9', quantity: 3 })).toEqual({ is: 'not-shown' })
})

test('an unreadable price stays unreadable', () => {
  const pricing = unreadable('0.01–4999999', 'price')
  expect(priceAt({ ...giftSets, pricing }, { quantity: 3 })).toEqual(pricing)
})

test.each([
  { quantity: 50, check: { is: 'met', moq: 50 }, because: 'the minimum itself is enough' },
  { quantity: 30, check: { is: 'short', moq: 50, missing: 20 }, because: 'twenty are missing' },
])('$quantity bottles: $because', ({ quantity, check }) => {
  expect(moqCheck(kitchenBottles, { quantity })).toMatchObject(check)
})

test('a variant made to order has its own minimum, and mixing may help', () => {
  expect(moqCheck(giftSets, { variantId: '5', quantity: 300 })).toMatchObject({
    is: 'short',
    of: 'variant',
    missing: 1700,
    mixed: { allowed: true, minCount: 1 },
  })
})

test('a minimum nobody shows is unknown, never one', () => {
  expect(moqCheck(emptyListing, { quantity: 1 })).toEqual({ is: 'unknown' })
})

test('a minimum written into a variant that we cannot read hides the offer’s own', () => {
  const variants = found(
    [variant('1', '2箱起', '5', { moq: unreadable('2箱起', 'sku 1') })],
    'page-data',
    'skus',
  )
  expect(moqCheck({ ...giftSets, variants }, { variantId: '1', quantity: 10 })).toEqual({ is: 'unknown' })
})

const step = (hours: number, from?: number, to?: number): DispatchStep => ({
  hours,
  text: `${hours}h`,
  ...(from === undefined ? {} : { from }),
  ...(to === undefined ? {} : { to }),
})
const dispatching = (...steps: DispatchStep[]): Listing => ({
  ...emptyListing,
  dispatch: found(steps, 'page-data', 'dispatch'),
})

test.each([
  { quantity: 50, hours: 48, because: 'the headline holds up to 50' },
  { quantity: 300, hours: 360, because: '300 take fifteen days' },
])('$quantity are dispatched within $hours hours: $because', ({ quantity, hours }) => {
  const listing = dispatching(step(48, 1, 50), step(360, 51))
  expect(dispatchFor(listing, quantity)?.hours).toBe(hours)
})

test.each([
  { steps: [step(48), step(120)], because: 'steps without quantities promise nothing for a quantity' },
  { steps: [step(48, undefined, 50)], because: 'the headline says nothing of more than 50' },
])('no promise for 300: $because', ({ steps }) => {
  expect(dispatchFor(dispatching(...steps), 300)).toBeUndefined()
})

test('the ladder marks the buyer’s step and what the next one saves', () => {
  expect(ladderOf(kitchenBottles, { quantity: 150 })).toEqual([
    { from: 50, to: 199, price: '31.00', yours: true },
    { from: 200, price: '27.50', yours: false, addUnits: 50, saves: '3.5' },
  ])
})

test('an offer priced by variant has no ladder', () => {
  expect(ladderOf(giftSets, { quantity: 300 })).toEqual([])
})

test('the headline ¥2.30 belongs to another, much cheaper variant, and it is named', () => {
  expect(headlineLow(giftSets, { variantId: '4', quantity: 300 })).toEqual({
    price: '2.3',
    variants: [{ id: '1', name: '洁面乳80g' }],
    middle: '5.1',
    because: ['far-below', 'not-chosen'],
  })
})

test('a deposit or a traffic bait is not the goods', () => {
  const variants = found(
    [variant('1', '四级250克（电商引流）', '3.80'), variant('2', '一级500克', '6.00')],
    'page-data',
    'skus',
  )
  expect(headlineLow({ ...giftSets, variants })?.because).toEqual(['named-minor'])
})

test('variants that all cost the same have no headline to warn of', () => {
  const variants = found([variant('1', '白', '7.00'), variant('2', '黑', '7.00')], 'page-data', 'skus')
  expect(headlineLow({ ...giftSets, variants })).toBeUndefined()
})
