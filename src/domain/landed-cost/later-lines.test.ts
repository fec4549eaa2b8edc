import { expect, test } from 'vitest'
import { amountOf, costOf } from './testing/plain-order'

test.each([
  { days: '73', cost: '26', because: 'a fifth of a year at 10 % of 1,300 dollars' },
  { days: '0', cost: '0', because: 'paid on arrival' },
])('money at 10 % a year over $days days costs $cost: $because', ({ days, cost }) => {
  const values = { 'cost-of-money': '10', 'days-tied-up': days }
  expect(amountOf(costOf({ values }), 'cost-of-money')).toBe(cost)
})

test('without own days it is the days on the way, with the carriers’ range', () => {
  const cost = costOf({ values: { 'cost-of-money': '10' } })
  const line = cost.lines.find(({ id }) => id === 'cost-of-money')
  expect(line?.amount).toEqual({ is: 'known', span: { low: '10.68', likely: '12.47', high: '14.25' } })
  expect(cost.causes.map(({ variable }) => variable)).toEqual(['days-tied-up'])
})

test('where nobody knows the days the cost of money is unknown, not nothing', () => {
  const cost = costOf({ mode: 'rail', values: { 'cost-of-money': '10' } })
  expect(cost.cash).toMatchObject({ is: 'incomplete', missing: ['days-tied-up'] })
})

test('money costs nothing before the buyer says what it costs', () => {
  expect(amountOf(costOf({}), 'cost-of-money')).toBeUndefined()
})

test('defects leave fewer units to bear the cost, and change no line', () => {
  const [none, some] = [costOf({}), costOf({ values: { defects: '20' } })]
  expect(some.cash).toEqual(none.cash)
  expect(none).toMatchObject({ sellable: '100', perUnit: { span: { likely: '15.51' } } })
  expect(some).toMatchObject({ sellable: '80', perUnit: { span: { likely: '19.3875' } } })
})

test('defects with a range widen the cost of a unit alone', () => {
  const cost = costOf({ values: { defects: '20 (0-50)' } })
  expect(cost.perUnit).toMatchObject({ span: { low: '15.51', likely: '19.3875', high: '31.02' } })
  expect(cost.cash).toMatchObject({ span: { low: '1551', high: '1551' } })
})

test('where nothing is left to sell a unit has no cost', () => {
  const { perUnit, sellable } = costOf({ values: { defects: '100' } })
  expect(perUnit).toMatchObject({ is: 'incomplete', missing: ['defects'] })
  expect(sellable).toBeUndefined()
})

test.each([
  { id: 'other', because: 'a bond or storage' },
  { id: 'conformity', because: 'certificates' },
])('$id is counted when it is entered, and only then: $because', ({ id }) => {
  expect(amountOf(costOf({}), id)).toBeUndefined()
  expect(amountOf(costOf({ values: { [id]: '30 USD' } }), id)).toBe('30')
})
