import { expect, test } from 'vitest'
import { big } from '../../domain/money'
import { rateSet } from '../../domain/rates/rate-set'
import { bundledRateSets, PACKED_ON, packedRates } from './rate-sets'

const rateOf = (currency: string) => packedRates.find((rate) => rate.currency === currency)

test.each(bundledRateSets.map((set) => ({ set, source: set.source })))(
  '$source: parses, is official and says where and when',
  ({ set }) => {
    expect(rateSet.parse(set)).toEqual(set)
    expect(set.basis).toBe('official')
    expect(set.url).toMatch(/^https:\/\//)
    expect(set.asOf >= '2026-01-01' && set.asOf < PACKED_ON).toBe(true)
  },
)

test.each([
  // What a second source gave for the same days, rounded.
  { currency: 'USD', near: 6.74 },
  { currency: 'EUR', near: 7.82 },
  { currency: 'GBP', near: 9.13 },
  { currency: 'AUD', near: 4.78 },
  { currency: 'NZD', near: 3.97 },
  { currency: 'JPY', near: 0.0423 },
  { currency: 'KRW', near: 0.00478 },
  { currency: 'KZT', near: 0.0144 },
  { currency: 'UZS', near: 0.000565 },
  { currency: 'NGN', near: 0.00496 },
  { currency: 'VND', near: 0.000262 },
  { currency: 'SAR', near: 1.797 },
  { currency: 'XOF', near: 0.0119 },
  { currency: 'TWD', near: 0.214 },
  { currency: 'COP', near: 0.00186 },
  { currency: 'RUB', near: 0.079 },
])('one $currency is about $near yuan: no table is the wrong way about', ({ currency, near }) => {
  const ratio = big(rateOf(currency)?.yuan.likely ?? '0')
    .div(near)
    .toNumber()
  expect(ratio).toBeGreaterThan(0.98)
  expect(ratio).toBeLessThan(1.02)
})

test('the dollar of the Federal Reserve in June is that of Romania in August within three percent', () => {
  const [romanian] = bundledRateSets.filter(({ source }) => source.startsWith('National Bank of Romania'))
  const ratio = big(romanian?.yuan.USD ?? '0')
    .div('6.7758')
    .toNumber()
  expect(Math.abs(ratio - 1)).toBeLessThan(0.03)
})

test.each(['TMT', 'IRR', 'MMK', 'VES', 'LBP', 'DZD'])(
  '%s has no rate: trade does not follow the official one',
  (currency) => {
    expect(rateOf(currency)).toBeUndefined()
  },
)

test('no rate is said to be remembered, and each span holds its likely', () => {
  const spans = packedRates.map(({ yuan, evidence }) => ({
    holds: big(yuan.low).lt(yuan.likely) && big(yuan.likely).lt(yuan.high) && big(yuan.low).gt(0),
    basis: evidence.basis,
  }))
  expect(spans).toHaveLength(71)
  expect(spans.filter(({ holds, basis }) => !holds || basis !== 'official')).toEqual([])
})
