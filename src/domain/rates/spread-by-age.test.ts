import { expect, test } from 'vitest'
import { spreadByAge } from './spread-by-age'

test.each([
  { days: 0, currency: 'USD', percent: '1', because: 'today’s rate still differs from bank to bank' },
  { days: 7, currency: 'USD', percent: '1', because: 'a week changes little' },
  { days: 30, currency: 'EUR', percent: '2.5', because: 'a month is a step' },
  { days: 60, currency: 'EUR', percent: '3.75', because: 'half way between a month and three' },
  { days: 365, currency: 'USD', percent: '12', because: 'a year may bring a tenth and more' },
  { days: 30, currency: 'JPY', percent: '4.5', because: 'the yen moves more than the dollar' },
  { days: 30, currency: 'TRY', percent: '7.5', because: 'the lira moves most' },
  { days: 0, currency: 'XYZ', percent: '3', because: 'what was not measured is not taken for calm' },
  { days: 5000, currency: 'USD', percent: '20', because: 'it ends somewhere for a calm currency' },
  { days: 5000, currency: 'NGN', percent: '60', because: 'and below all of it for a wild one' },
  { days: -3, currency: 'USD', percent: '1', because: 'a rate of tomorrow is no surer than one of today' },
])('$currency after $days days: ±$percent % ($because)', ({ days, currency, percent }) => {
  expect(spreadByAge(days, currency).toFixed()).toBe(percent)
})
