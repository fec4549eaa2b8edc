import { beforeEach, expect, test } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { keepRates, readRates } from './kept-rates'
import { ratesInUse } from './rates-in-use'
import { type RatesWorld, refreshIfDue, refreshRates } from './refresh-rates'

beforeEach(() => fakeBrowser.reset())

const NOW = '2026-09-01T08:00:00.000Z'
const FIRST = 'api.frankfurter.dev'
const SECOND = 'cdn.jsdelivr.net'
const THIRD = 'latest.currency-api.pages.dev'

type Reply = () => Promise<Response>

const json = (body: unknown) => async () => new Response(JSON.stringify(body))
const status = (code: number) => async () => new Response('no', { status: code })
const silence = () => Promise.reject(new TypeError('Failed to fetch'))
const row = (quote: string, rate: number, date = '2026-08-31') => ({ date, base: 'CNY', quote, rate })
const frankfurter = (usd = 0.1484, date?: string) =>
  json([row('USD', usd, date), row('EUR', 0.1276, date), row('KZT', 69.3, date), row('GBP', 0.1095, date)])
const currencyApi = (usd = 0.1484) => json({ date: '2026-08-31', cny: { usd, eur: 0.1276, gbp: 0.1095 } })

/** A world that answers by host and remembers what it was asked. */
const worldWith = (replies: Record<string, Reply>, more: Partial<RatesWorld> = {}) => {
  const asked: { url: string; init: RequestInit | undefined }[] = []
  const world: RatesWorld = {
    fetch: (input, init) => {
      asked.push({ url: String(input), init })
      return (replies[new URL(String(input)).host] ?? silence)()
    },
    now: () => new Date(NOW),
    hasLeave: async () => true,
    ...more,
  }
  return { world, asked }
}

const inUse = async (currency: string) =>
  (await ratesInUse('2026-09-01')).find((rate) => rate.currency === currency)

test('the first source’s rates are used from then on, with its name and day', async () => {
  const { world, asked } = worldWith({ [FIRST]: frankfurter() })
  expect(await refreshRates(world)).toEqual({
    kind: 'updated',
    asOf: '2026-08-31',
    source: 'Frankfurter, central banks’ reference rates',
    left: [],
  })
  expect(asked.map(({ url }) => url)).toEqual(['https://api.frankfurter.dev/v2/rates?base=CNY'])
  expect(await inUse('USD')).toMatchObject({
    yuan: { likely: '6.7385445' },
    days: 1,
    evidence: { basis: 'market', asOf: '2026-08-31' },
  })
})

test('a currency the source lacks keeps its bundled rate', async () => {
  await refreshRates(worldWith({ [FIRST]: frankfurter() }).world)
  expect(await inUse('NGN')).toMatchObject({ evidence: { basis: 'official', asOf: '2026-05-21' } })
})

test('nothing but the bare request leaves: no body, no cookie, no referrer, no redirect', async () => {
  const { world, asked } = worldWith({ [FIRST]: frankfurter() })
  await refreshRates(world)
  expect(asked[0]?.init).toMatchObject({
    credentials: 'omit',
    referrerPolicy: 'no-referrer',
    redirect: 'error',
  })
  expect(asked[0]?.init).not.toHaveProperty('body')
})

test.each([
  { replies: { [SECOND]: currencyApi() }, hosts: [FIRST, SECOND], because: 'the first is down' },
  {
    replies: { [FIRST]: status(503), [SECOND]: currencyApi() },
    hosts: [FIRST, SECOND],
    because: 'the first refuses',
  },
  {
    replies: { [FIRST]: json({ new: 'shape' }), [SECOND]: silence, [THIRD]: currencyApi() },
    hosts: [FIRST, SECOND, THIRD],
    because: 'the first changed its shape and the second is down',
  },
  {
    replies: { [FIRST]: frankfurter(6.74), [SECOND]: currencyApi() },
    hosts: [FIRST, SECOND],
    because: 'the first has the dollar the wrong way about',
  },
])('the next source is asked when $because', async ({ replies, hosts }) => {
  const { world, asked } = worldWith(replies)
  expect(await refreshRates(world)).toMatchObject({ kind: 'updated', asOf: '2026-08-31' })
  expect(asked.map(({ url }) => new URL(url).host)).toEqual(hosts)
  expect(await inUse('USD')).toMatchObject({ yuan: { likely: '6.7385445' } })
})

test.each([
  { replies: {}, outcome: { kind: 'offline' }, because: 'there is no network' },
  { replies: { [FIRST]: status(429) }, outcome: { kind: 'refused', status: 429 }, because: 'it is busy' },
  { replies: { [FIRST]: json('hello') }, outcome: { kind: 'unreadable' }, because: 'the shape is new' },
  {
    replies: { [FIRST]: frankfurter(0.5) },
    outcome: { kind: 'looks-wrong', currencies: ['USD'] },
    because: 'a dollar was never two yuan',
  },
])('when nothing usable comes the old rates stand: $because', async ({ replies, outcome }) => {
  expect(await refreshRates(worldWith(replies).world)).toEqual(outcome)
  expect(await inUse('USD')).toMatchObject({ evidence: { asOf: '2026-08-19' } })
  expect((await readRates()).tried).toEqual({ at: NOW, outcome })
})

test('an answer that breaks off half way is no answer', async () => {
  const broken = async () =>
    new Response(new ReadableStream({ pull: (flow) => flow.error(new TypeError('cut off')) }))
  expect(await refreshRates(worldWith({ [FIRST]: broken }).world)).toEqual({ kind: 'offline' })
})

test('one rate that cannot be is left, the rest is taken', async () => {
  const odd = json([
    row('USD', 0.1484),
    row('EUR', 0.1276),
    row('GBP', 0.1095),
    row('JPY', 23.6),
    row('AUD', 0.2096),
    row('KZT', 6.93),
  ])
  expect(await refreshRates(worldWith({ [FIRST]: odd }).world)).toMatchObject({ left: ['KZT'] })
  expect(await inUse('KZT')).toMatchObject({ evidence: { asOf: '2026-05-24' } })
})

test.each([
  { date: '2026-08-19', because: 'it is as old as the bundled ones' },
  { date: '2026-06-30', because: 'it is older' },
])('rates of $date change nothing: $because', async ({ date }) => {
  const outcome = await refreshRates(worldWith({ [FIRST]: frankfurter(0.1484, date) }).world)
  expect(outcome).toEqual({ kind: 'unchanged', asOf: '2026-08-19' })
  expect((await readRates()).sets).toEqual([])
})

test('without leave no host is asked', async () => {
  const { world, asked } = worldWith({ [FIRST]: frankfurter() }, { hasLeave: async () => false })
  expect(await refreshRates(world)).toEqual({ kind: 'no-permission' })
  expect(asked).toEqual([])
})

test('as installed nothing is fetched by itself', async () => {
  const { world, asked } = worldWith({ [FIRST]: frankfurter() })
  expect(await refreshIfDue(world)).toBeUndefined()
  expect(asked).toEqual([])
})

const updated = { kind: 'updated' as const, asOf: '2026-08-31', source: 'x', left: [] }
const offline = { kind: 'offline' as const }

test.each([
  { at: '2026-08-31T07:59:00.000Z', outcome: updated, asks: 1, because: 'a day has passed' },
  { at: '2026-08-31T09:00:00.000Z', outcome: updated, asks: 0, because: 'less than a day' },
  { at: '2026-09-01T07:30:00.000Z', outcome: offline, asks: 0, because: 'it failed half an hour ago' },
  { at: '2026-09-01T06:59:00.000Z', outcome: offline, asks: 1, because: 'it failed an hour ago' },
  { at: '2027-01-01T00:00:00.000Z', outcome: updated, asks: 1, because: 'the clock was set back' },
])('daily, last tried $at ($outcome.kind): asked $asks times, $because', async ({ at, outcome, asks }) => {
  await keepRates({ daily: true, tried: { at, outcome } })
  const { world, asked } = worldWith({ [FIRST]: frankfurter() })
  await refreshIfDue(world)
  expect(asked).toHaveLength(asks)
})

test('two costs begun at once ask once', async () => {
  await keepRates({ daily: true })
  const { world, asked } = worldWith({ [FIRST]: frankfurter() })
  await Promise.all([refreshIfDue(world), refreshIfDue(world)])
  expect(asked).toHaveLength(1)
})

test('what is stored and no longer parses is as nothing stored', async () => {
  await fakeBrowser.storage.local.set({ rates: { daily: 'yes', sets: [{ USD: 7 }] } })
  expect(await readRates()).toEqual({ daily: false, sets: [] })
  expect(await inUse('USD')).toMatchObject({ evidence: { asOf: '2026-08-19' } })
})
