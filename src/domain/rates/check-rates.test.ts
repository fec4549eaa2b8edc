import { expect, test } from 'vitest'
import { checkRates } from './check-rates'
import { datedRates } from './dated-rates'
import type { RateSet } from './rate-set'

const TODAY = '2026-09-01'
const set = (yuan: Record<string, string>, asOf = '2026-08-31'): RateSet => ({ source: 'x', asOf, yuan })
const inUse = datedRates(
  [set({ USD: '6.74', EUR: '7.82', GBP: '9.13', JPY: '0.0423', KZT: '0.0144', AUD: '4.77' }, '2026-08-19')],
  TODAY,
)

test('rates near those in use are taken whole', () => {
  const checked = checkRates([set({ USD: '6.80', EUR: '7.90' })], inUse, TODAY)
  expect(checked).toMatchObject({ wrong: [], isWholeWrong: false, sets: [{ yuan: { USD: '6.80' } }] })
})

test.each([
  { kzt: '0.0201', because: 'two fifths dearer than in use' },
  { kzt: '0.0090', because: 'a third cheaper' },
  { kzt: '69.4', because: 'it is the wrong way about' },
  { kzt: '0', because: 'it is zero' },
  { kzt: '-0.0144', because: 'it is below zero' },
])('a rate that cannot be is refused and named: $because', ({ kzt }) => {
  const checked = checkRates(
    [set({ USD: '6.80', EUR: '7.90', GBP: '9.2', JPY: '0.042', AUD: '4.8', KZT: kzt })],
    inUse,
    TODAY,
  )
  expect(checked.wrong).toEqual(['KZT'])
  expect(checked.isWholeWrong).toBe(false)
  expect(checked.sets[0]?.yuan).not.toHaveProperty('KZT')
})

test.each([
  { yuan: { USD: '0.148', EUR: '7.9', GBP: '9.1' }, because: 'the dollar is the wrong way about' },
  { yuan: { USD: '6.7', EUR: '78', GBP: '91', KZT: '0.0144' }, because: 'half of it is off' },
  { yuan: { XXX: '1', YYY: '2' }, because: 'nothing in it can be compared' },
  { yuan: {}, because: 'there is nothing in it' },
])('a whole answer is refused when $because', ({ yuan }) => {
  expect(checkRates([set(yuan)], inUse, TODAY).isWholeWrong).toBe(true)
})

test('a rate in use that is years old does not condemn a new one', () => {
  const old = datedRates([set({ TRY: '0.14', USD: '6.74' }, '2026-08-19')], '2028-08-19')
  expect(checkRates([set({ TRY: '0.08', USD: '6.8' })], old, '2028-08-19').wrong).toEqual([])
})

test.each([
  { asOf: '2026-09-06', taken: 1, because: 'banks publish ahead over a holiday' },
  { asOf: '2026-09-07', taken: 0, because: 'nobody knows next week’s rate' },
  { asOf: '2026-06-03', taken: 1, because: 'some banks publish seldom' },
  { asOf: '2022-12-30', taken: 0, because: 'the currency has ended' },
  { asOf: '2099-01-01', taken: 0, because: 'it would stand for ever' },
])('a set dated $asOf on the first of September: $because', ({ asOf, taken }) => {
  const { sets } = checkRates([set({ USD: '6.8', EUR: '7.9' }, asOf)], inUse, TODAY)
  expect(sets).toHaveLength(taken)
})
