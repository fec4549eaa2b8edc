import { expect, test } from 'vitest'
import { currencyApi } from './currency-api'
import { rateHosts } from './rate-hosts'
import { rateSources } from './rate-sources'

const NOW = '2026-09-01T08:00:00.000Z'
const [first] = currencyApi

test('currencies are taken, crypto, metals and tokens are not', () => {
  const text = JSON.stringify({
    date: '2026-08-31',
    cny: { usd: 0.14836, kzt: 69.3, cny: 1, btc: 0.0000012, '1inch': 0.8, doge: 1.5 },
  })
  expect(first?.read(text, NOW)).toMatchObject({
    ok: true,
    value: [{ asOf: '2026-08-31', fetchedAt: NOW, yuan: { USD: '6.7403613', KZT: '0.014430014' } }],
  })
})

test.each([
  { text: 'Package not found', detail: 'not JSON' },
  { text: '{"date":"2026-08-31"}', detail: 'cny' },
  { text: '{"date":"2026-08-31","cny":{"usd":"0.148"}}', detail: 'cny.usd' },
  { text: '{"date":"2026-08-31","cny":{"btc":0.000001}}', detail: 'no rates' },
])('$text is unreadable: $detail', ({ text, detail }) => {
  expect(first?.read(text, NOW)).toEqual({ ok: false, problem: { kind: 'unreadable', detail } })
})

test('the hosts asked for are those of the sources and no more', () => {
  expect(rateHosts).toEqual(rateSources.map(({ url }) => `${new URL(url).origin}/*`))
})
