import { expect, test } from 'vitest'
import { ageInDays, datedRates, mergeRates } from './dated-rates'
import type { RateSet } from './rate-set'

const set = (asOf: string, yuan: Record<string, string>, more: Partial<RateSet> = {}): RateSet => ({
  source: `bank of ${asOf}`,
  asOf,
  yuan,
  ...more,
})

const TODAY = '2026-09-01'

test('each currency takes the newest set that has it', () => {
  const rates = datedRates(
    [set('2026-08-31', { USD: '6.74' }), set('2026-06-30', { USD: '6.80', KZT: '0.0144' })],
    TODAY,
  )
  expect(rates.map(({ currency, yuan, days }) => [currency, yuan.likely, days])).toEqual([
    ['KZT', '0.0144', 63],
    ['USD', '6.74', 1],
  ])
})

test('of two sets of one day the later in the list stands', () => {
  const rates = datedRates([set('2026-08-31', { USD: '6.74' }), set('2026-08-31', { USD: '6.75' })], TODAY)
  expect(rates.map(({ yuan }) => yuan.likely)).toEqual(['6.75'])
})

test('the span is a percent either way for a rate of yesterday', () => {
  const [rate] = datedRates([set('2026-08-31', { USD: '6.70' })], TODAY)
  expect(rate?.yuan).toEqual({ low: '6.633', likely: '6.70', high: '6.767' })
})

test('the same rate is wider when it is older', () => {
  const [rate] = datedRates([set('2026-08-31', { USD: '6.70' })], '2027-08-31')
  expect(rate?.yuan).toEqual({ low: '5.896', likely: '6.70', high: '7.504' })
})

test.each([
  { basis: 'official' as const, shown: 'official' },
  { basis: undefined, shown: 'market' },
])('a set of basis $basis is shown as $shown', ({ basis, shown }) => {
  const [rate] = datedRates([set('2026-08-31', { USD: '6.70' }, basis ? { basis } : {})], TODAY)
  expect(rate?.evidence).toMatchObject({ basis: shown, asOf: '2026-08-31', source: 'bank of 2026-08-31' })
})

test.each([
  { yuan: { CNY: '1' }, because: 'a yuan needs no rate' },
  { yuan: { USD: '0' }, because: 'nothing is worth nothing' },
  { yuan: { USD: '-6.7' }, because: 'nor less' },
  { yuan: { TMT: '1.92' }, because: 'nobody in trade gets manats at the official rate' },
])('no rate comes of $yuan: $because', ({ yuan }) => {
  expect(datedRates([set('2026-08-31', yuan)], TODAY)).toEqual([])
})

test('fetched rates stand before older ones and leave newer ones', () => {
  const base = datedRates([set('2026-08-19', { USD: '6.7' }), set('2026-08-31', { KGS: '0.078' })], TODAY)
  const over = datedRates([set('2026-08-30', { USD: '6.8', KGS: '0.079' })], TODAY)
  expect(mergeRates(base, over).map(({ yuan }) => yuan.likely)).toEqual(['0.078', '6.8'])
})

test('a set dated tomorrow is not younger than today', () => {
  expect(ageInDays('2026-09-02', TODAY)).toBe(0)
})
