import { expect, test } from 'vitest'
import { daysBetween } from './days-between'
import { perUnitOf } from './per-unit'
import { showCode } from './show-code'
import { signedMoney } from './signed-money'

test.each([
  { cost: { quantity: 200 }, each: '5', because: 'all of them can be sold' },
  {
    cost: { quantity: 200, sellable: '160' },
    each: '6.25',
    because: 'the bad ones are paid for by the good',
  },
  { cost: { quantity: 0 }, each: undefined, because: 'nothing is ordered' },
])('1,000 spread over an order is $each a unit: $because', ({ cost, each }) => {
  expect(perUnitOf('1000', cost)).toBe(each)
})

test.each([
  { by: '4.2', says: '+€4.20', because: 'it costs more' },
  { by: '-4.2', says: '−€4.20', because: 'it costs less' },
])('a difference has its sign before the currency: $because', ({ by, says }) => {
  expect(signedMoney(by, 'EUR', 'en')).toBe(says)
})

test.each([
  { to: '2026-11-22', days: 95, because: 'the rate is of August' },
  { to: '2026-08-19', days: 0, because: 'it is of today' },
  { to: '2026-08-18', days: 0, because: 'a rate of tomorrow is not old' },
])('a rate of 19 August is $days days old on $to: $because', ({ to, days }) => {
  expect(daysBetween('2026-08-19', to)).toBe(days)
})

test.each([
  { digits: '7323', shown: '7323', because: 'a heading' },
  { digits: '732393', shown: '7323.93', because: 'the same in every country' },
  { digits: '7323930045', shown: '7323.93.0045', because: 'one country’s own line' },
])('$digits is printed as $shown: $because', ({ digits, shown }) => {
  expect(showCode(digits)).toBe(shown)
})
