import { expect, test } from 'vitest'
import type { TariffLine } from './packs'
import { sidesOf } from './tariff-lines'
import { amountOf, costOf, noteCodes } from './testing/plain-order'
import { plainPacks } from './testing/plain-packs'

const line = (code: string, percent: string, rest: Partial<TariffLine> = {}): TariffLine => ({
  code,
  layers: { mfn: percent },
  ...rest,
})

const three = plainPacks([line('64021200', '4'), line('64021900', '10'), line('64029100', '30')])
const confirmed = { codeConfirmed: true }

const dutySpan = (asked: Parameters<typeof costOf>[0]) => {
  const amount = costOf(asked).lines.find(({ id }) => id === 'duty/mfn')?.amount
  return amount?.is === 'known' ? amount.span : amount?.is
}

test.each([
  {
    codes: ['6402'],
    span: { low: '44', likely: '330', high: '330' },
    because: 'most goods pay a dearer line',
  },
  { codes: ['640219'], span: { low: '110', likely: '110', high: '110' }, because: 'six digits leave one' },
  { codes: ['6402190050'], span: { low: '110', likely: '110', high: '110' }, because: 'ten digits are one' },
  {
    codes: ['64021299'],
    span: { low: '44', likely: '44', high: '44' },
    because: 'no such line: its first six',
  },
  {
    codes: ['640291', '640212'],
    span: { low: '44', likely: '330', high: '330' },
    because: 'the first candidate is the likely one',
  },
])('$codes: duty from $span.low to $span.high: $because', ({ codes, span }) => {
  expect(dutySpan({ packs: three, order: { codes } })).toEqual(span)
})

test('goods whose code stands on a list and on its suspended part are likely to pay', () => {
  const packs = plainPacks([line('64029231', '10'), line('64029231', '35')])
  expect(dutySpan({ packs, order: { ...confirmed, codes: ['64029231'] } })).toEqual({
    low: '110',
    likely: '385',
    high: '385',
  })
})

test.each([
  {
    forced: '0',
    metals: undefined,
    because: 'goods exempt by name are hardly metal articles, though their whole heading is listed (laptops)',
  },
  { forced: '12.5', metals: '25', because: 'of a code that is listed in part the listed goods are likely' },
])('metals layer of $metals beside a forced-labour layer of $forced: $because', ({ forced, metals }) => {
  const maybe = (layers: Record<string, string>): TariffLine => ({ code: '84713001', layers })
  const lines = [maybe({ 'us-forced-labour': forced }), maybe({ 'us-232': '25' })]
  expect(sidesOf(lines, lines, () => undefined)?.likely.layers['us-232']).toBe(metals)
})

test('what most goods of a heading pay stands three quarters up its lines', () => {
  const shirts = ['2.6', '5.6', '16', '32', '30', '8', '4', '40'].map((percent, place) =>
    line(`640219${10 + place}`, percent),
  )
  expect(dutySpan({ packs: plainPacks(shirts), order: { codes: ['640219'] } })).toEqual({
    low: '28.6',
    likely: '352',
    high: '440',
  })
})

test.each([
  { codes: ['9999'], because: 'the heading is not in the table' },
  { codes: ['6402', '9999'], because: 'one candidate without figures may be the dearest' },
  { codes: [], because: 'no code, no duty' },
])('$codes: the duty is unknown: $because', ({ codes }) => {
  expect(dutySpan({ packs: three, order: { codes } })).toBe('unknown')
})

test('a confirmed code with one line leaves no question and no cause', () => {
  const cost = costOf({ packs: three, order: { ...confirmed, codes: ['64021900'] } })
  expect(noteCodes(cost)).not.toContain('hs-not-confirmed')
  expect(noteCodes(cost)).not.toContain('hs-lines-open')
  expect(cost.causes).toEqual([])
})

test('a confirmed code with several national lines keeps their spread and asks for the full code', () => {
  const packs = plainPacks([line('64021210', '4'), line('64021290', '6')])
  const cost = costOf({ packs, order: { ...confirmed, codes: ['640212'] } })
  expect(cost.notes).toContainEqual({
    code: 'hs-lines-open',
    params: { code: '640212', low: '4', high: '6' },
  })
  expect(cost.causes.map(({ variable }) => variable)).toEqual(['hs'])
})

test('candidates nobody confirmed say so, with the spread', () => {
  const cost = costOf({ packs: three })
  expect(cost.notes).toContainEqual({
    code: 'hs-not-confirmed',
    params: { headings: '6402', low: '4', high: '30' },
  })
})

test('a line that cannot be worked out leaves the range open at its end', () => {
  const packs = plainPacks([
    line('64021200', '4'),
    { code: '64021900', layers: {}, notComputed: '8¢ each jewel' },
  ])
  const cost = costOf({ packs, order: { ...confirmed, codes: ['6402'] } })
  expect(noteCodes(cost)).toContain('duty-not-ad-valorem')
  expect(cost.confidence).toBe('guess')
})

test('where only such a line is in question the duty is unknown', () => {
  const packs = plainPacks([{ code: '64021900', layers: {}, notComputed: '8¢ each jewel' }])
  expect(dutySpan({ packs })).toBe('unknown')
})

test('a duty in money stands in order with the percentages', () => {
  const byPair = { code: '64029900', layers: {}, specific: { mfn: { rates: [twoDollars] } } }
  const packs = plainPacks([line('64021200', '4'), byPair, line('64021900', '10')])
  expect(dutySpan({ packs })).toEqual({ low: '44', likely: '200', high: '200' })
})

const twoDollars = { amount: '2', currency: 'USD', per: 'pair' as const }

test('goods that were under an anti-dumping measure are said to be', () => {
  const packs = plainPacks([line('64021200', '4', { remedy: true })])
  expect(noteCodes(costOf({ packs }))).toContain('remedy-possible')
  expect(noteCodes(costOf({ packs: three }))).not.toContain('remedy-possible')
})

test('the buyer’s own duty ends the question of the code', () => {
  const cost = costOf({ packs: three, values: { duty: '7' } })
  expect(amountOf(cost, 'duty/mfn')).toBe('77')
  expect(noteCodes(cost)).not.toContain('hs-not-confirmed')
})

test('the regime the buyer chose is the one that is charged', () => {
  const rules = three.rules.map((pack) => ({
    ...pack,
    regimes: { likely: 'old', low: 'old', high: 'new' },
    charges: pack.charges.map((charge) => (charge.id === 'duty/mfn' ? { ...charge, regime: 'new' } : charge)),
  }))
  const packs = { ...plainPacks(), rules }
  expect(amountOf(costOf({ packs, buyer: { regime: 'new' } }), 'duty/mfn')).toBe('110')
  expect(amountOf(costOf({ packs, buyer: { regime: 'old' } }), 'duty/mfn')).toBeUndefined()
  expect(costOf({ packs, buyer: { regime: 'new' } }).causes).toEqual([])
})
