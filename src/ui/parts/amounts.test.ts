import { expect, test } from 'vitest'
import { showDate, showMoney, showRate, showYuan } from './amounts'

test.each([
  { amount: '1479.13', currency: 'USD', shown: '$1,479.13', because: 'two decimals' },
  { amount: '0.083', currency: 'USD', shown: '$0.083', because: 'cents a piece keep what tells them apart' },
  { amount: '0.0049', currency: 'USD', shown: '$0.0049', because: 'so do parts of cents' },
  { amount: '0', currency: 'USD', shown: '$0.00', because: 'a known zero' },
  { amount: '12000', currency: 'VND', shown: '₫12,000', because: 'no decimals where the currency has none' },
  { amount: '99999999999999.99', currency: 'EUR', shown: '€99,999,999,999,999.99', because: 'no float' },
])('$amount $currency is shown as $shown: $because', ({ amount, currency, shown }) => {
  expect(showMoney(amount, currency, 'en')).toBe(shown)
})

test.each([
  { rate: '0.00054843217', shown: '0.00054843', because: 'a sum is a small part of a yuan' },
  { rate: '7.821345', shown: '7.8213', because: 'a euro is some yuan' },
  { rate: '1823.3812', shown: '1,823.4', because: 'a yuan is many sum' },
])('an exchange rate of $rate is shown as $shown: $because', ({ rate, shown }) => {
  expect(showRate(rate, 'en')).toBe(shown)
})

test('yen and yuan are told apart', () => {
  expect(showYuan('27.5', 'en')).toBe('¥27.50')
  expect(showMoney('560', 'JPY', 'en')).toContain('JPY')
})

test('a date without a time is that day wherever the buyer sits', () => {
  expect(showDate('2026-11-22', 'en')).toBe('Nov 22, 2026')
})
