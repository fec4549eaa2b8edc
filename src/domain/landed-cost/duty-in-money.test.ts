import { expect, test } from 'vitest'
import type { TariffLine } from './packs'
import { amountOf, costOf, noteCodes } from './testing/plain-order'
import { plainPacks } from './testing/plain-packs'

type Rate = NonNullable<TariffLine['specific']>[string]['rates'][number]

const usd = (amount: string, per: Rate['per']): Rate => ({ amount, currency: 'USD', per })

const inMoney = (rate: Rate, layers: TariffLine['layers'] = {}, larger = false): TariffLine => ({
  code: '64021900',
  layers,
  specific: { mfn: { rates: [rate], larger } },
})

test.each([
  { rate: usd('0.9', 'pair'), unit: '双', duty: '90', because: 'the 双 is a pair' },
  { rate: usd('0.5', 'piece'), unit: '双', duty: '100', because: 'a pair is two pieces' },
  { rate: usd('0.5', 'piece'), unit: '件', duty: '50', because: 'a 件 is one' },
  { rate: usd('6', 'dozen'), unit: '件', duty: '50', because: 'a hundred are 8⅓ dozen' },
  { rate: usd('6', 'dozen'), unit: '打', duty: '600', because: 'a hundred dozen were ordered' },
  { rate: usd('2', 'kg'), unit: '双', duty: '100', because: 'they weigh 50 kg' },
  { rate: usd('2', 'kg'), unit: '公斤', duty: '200', because: 'a hundred kilograms were ordered' },
  { rate: usd('1', 'm2'), unit: '平方米', duty: '100', because: 'sold by the square metre' },
])('$rate.amount dollars a $rate.per on 100 $unit are $duty: $because', ({ rate, unit, duty }) => {
  const cost = costOf({ packs: plainPacks([inMoney(rate)]), order: { unit } })
  expect(amountOf(cost, 'duty/mfn')).toBe(duty)
})

test.each([
  { rate: usd('0.9', 'pair'), unit: '件', because: 'a 件 of shoes may be one or two' },
  { rate: usd('0.9', 'pair'), unit: '箱', because: 'nobody says what a 箱 holds' },
  { rate: usd('6', 'dozen'), unit: '双', because: 'a dozen of what is counted in pairs may be of either' },
  { rate: usd('1', 'litre'), unit: '瓶', because: 'nobody says how much is in a bottle' },
])('$rate.amount dollars a $rate.per on 100 $unit are unknown: $because', ({ rate, unit }) => {
  const cost = costOf({ packs: plainPacks([inMoney(rate)]), order: { unit } })
  expect(amountOf(cost, 'duty/mfn')).toBe('unknown')
  expect(cost.cash).toMatchObject({ is: 'incomplete', missing: ['unit-measure'] })
})

test('a pack pays for what the page says it holds', () => {
  const order = { unit: '包', pieces: { pieces: 5, pieceUnit: '双', packUnit: '包' } }
  const cost = costOf({ packs: plainPacks([inMoney(usd('0.9', 'pair'))]), order })
  expect(amountOf(cost, 'duty/mfn')).toBe('450')
})

test('duty by the kilogram waits for the weight', () => {
  const order = { shipment: { cbmFollowsWeight: false, carton: {}, notes: [] } }
  const cost = costOf({ packs: plainPacks([inMoney(usd('2', 'kg'))]), order })
  expect(cost.cash).toMatchObject({ is: 'incomplete', missing: ['unit-weight'] })
})

test('duty by the kilogram is on the goods without their cartons, where their weight is known', () => {
  const kg = (value: string) => ({
    span: { low: value, likely: value, high: value },
    evidence: { basis: 'page' as const, source: 'example' },
  })
  const order = {
    shipment: { unitKg: kg('0.45'), grossKg: kg('50'), cbmFollowsWeight: false, carton: {}, notes: [] },
  }
  const cost = costOf({ packs: plainPacks([inMoney(usd('2', 'kg'))]), order })
  expect(amountOf(cost, 'duty/mfn')).toBe('90')
})

test('money on top of a percentage: both are paid, and that is said', () => {
  const cost = costOf({ packs: plainPacks([inMoney(usd('0.9', 'pair'), { mfn: '10' })]) })
  expect(amountOf(cost, 'duty/mfn')).toBe('200')
  expect(noteCodes(cost)).toContain('duty-compound')
})

test.each([
  { amount: '0.9', duty: '110', because: '10 % of 1,100 dollars is more than 90' },
  { amount: '2', duty: '200', because: '200 dollars are more than 10 %' },
])('“10 %, but not less than $amount dollars a pair” is $duty: $because', ({ amount, duty }) => {
  const cost = costOf({ packs: plainPacks([inMoney(usd(amount, 'pair'), { mfn: '10' }, true)]) })
  expect(amountOf(cost, 'duty/mfn')).toBe(duty)
})

test('the line can be redone on paper: rate, measure and what it is for', () => {
  const cost = costOf({ packs: plainPacks([inMoney(usd('0.9', 'pair'))]) })
  expect(cost.lines.find(({ id }) => id === 'duty/mfn')?.working).toEqual({
    base: { of: 'duty-rate', amount: { amount: '0.9', currency: 'USD' } },
    rate: { value: '0.9', per: 'pair' },
    quantity: { value: '100', unit: 'pair' },
  })
})

test('the buyer’s own rate stands in place of percentage and money', () => {
  const packs = plainPacks([inMoney(usd('0.9', 'pair'), { mfn: '10' })])
  expect(amountOf(costOf({ packs, values: { duty: '4' } }), 'duty/mfn')).toBe('44')
})

test('a duty entered as an amount is the duty', () => {
  expect(amountOf(costOf({ values: { duty: '321 USD' } }), 'duty/mfn')).toBe('321')
})

test.each([
  { least: '1 USD', duty: '110', because: '50 dollars are less than 10 %' },
  { least: '3 USD', duty: '150', because: '50 kg at 3 dollars are more' },
])('with a least duty of $least a kilogram it is $duty: $because', ({ least, duty }) => {
  const cost = costOf({ values: { duty: '10', 'duty-minimum-per-kg': least } })
  expect(amountOf(cost, 'duty/mfn')).toBe(duty)
})

test('a heavier order pays more duty by the kilogram: it moves with the weight', () => {
  const order = {
    shipment: {
      grossKg: {
        span: { low: '40', likely: '50', high: '70' },
        evidence: { basis: 'page' as const, source: 'example' },
      },
      cbmFollowsWeight: false,
      carton: {},
      notes: [],
    },
  }
  const cost = costOf({ packs: plainPacks([inMoney(usd('2', 'kg'))]), order })
  expect(cost.causes.map(({ variable }) => variable)).toEqual(['weight'])
})
