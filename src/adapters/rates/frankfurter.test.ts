import { expect, test } from 'vitest'
import { frankfurter } from './frankfurter'

const NOW = '2026-09-01T08:00:00.000Z'
const row = (quote: string, rate: unknown, date = '2026-08-31') => ({ date, base: 'CNY', quote, rate })
const read = (rows: unknown) => frankfurter.read(JSON.stringify(rows), NOW)

test('units for a yuan become yuan for a unit', () => {
  expect(read([row('CNY', 1), row('USD', 0.14836), row('VND', 3822.5)])).toEqual({
    ok: true,
    value: [
      {
        source: 'Frankfurter, central banks’ reference rates',
        url: 'https://api.frankfurter.dev/v2/rates?base=CNY',
        asOf: '2026-08-31',
        fetchedAt: NOW,
        basis: 'market',
        yuan: { USD: '6.7403613', VND: '0.00026160889' },
      },
    ],
  })
})

test('currencies whose bank published on another day are a set of that day', () => {
  const answer = read([row('USD', 0.148), row('TJS', 1.37, '2026-08-28')])
  expect(answer.ok && answer.value.map(({ asOf, yuan }) => [asOf, Object.keys(yuan)])).toEqual([
    ['2026-08-28', ['TJS']],
    ['2026-08-31', ['USD']],
  ])
})

test.each([
  { rate: 0, because: 'zero' },
  { rate: -0.148, because: 'below zero' },
  { rate: 1e-30, because: 'so small that a unit would be more yuan than there are' },
])('a rate that is $because is left out', ({ rate }) => {
  const answer = read([row('USD', 0.148), row('EUR', rate)])
  expect(answer.ok && Object.keys(answer.value[0]?.yuan ?? {})).toEqual(['USD'])
})

test.each([
  { text: '<html>maintenance</html>', detail: 'not JSON' },
  { text: '{"status":503,"message":"busy"}', detail: 'not of the known shape' },
  { text: '[]', detail: 'no rates' },
  { text: JSON.stringify([row('USD', '0.148')]), detail: '0.rate' },
  { text: JSON.stringify([{ ...row('USD', 0.148), base: 'EUR' }]), detail: '0.base' },
  { text: JSON.stringify([row('usd', 0.148)]), detail: '0.quote' },
  { text: JSON.stringify([row('USD', 0.148, 'yesterday')]), detail: '0.date' },
  { text: JSON.stringify([row('USD', 0)]), detail: 'no rates' },
])('$text is unreadable: $detail', ({ text, detail }) => {
  expect(frankfurter.read(text, NOW)).toEqual({ ok: false, problem: { kind: 'unreadable', detail } })
})
