import { expect, test } from 'vitest'
import { amountOf, costOf } from './testing/plain-order'
import { plainPacks } from './testing/plain-packs'

const noRates = { ...plainPacks(), rates: [] }
const inDollars = {
  priceCurrency: 'USD',
  price: { is: 'known' as const, estimate: figure('10') },
  domesticFreight: { is: 'known' as const, estimate: figure('0') },
}

function figure(value: string) {
  return {
    span: { low: value, likely: value, high: value },
    evidence: { basis: 'page' as const, source: 'example' },
  }
}

test('a price in dollars for a total in dollars needs no exchange rate, whatever is worked out on it', () => {
  const cost = costOf({
    packs: noRates,
    order: inDollars,
    values: { agent: '5', 'payment-fee': '3', 'currency-margin': '1' },
  })
  expect(cost.currency).toBe('USD')
  expect(['agent', 'payment-fee', 'currency-margin'].map((id) => amountOf(cost, id))).toEqual([
    '50',
    '30',
    '10.8',
  ])
  expect(cost.cash).toMatchObject({ is: 'complete', span: { likely: '1520.8' } })
})

test('nothing of another currency is nothing, without a rate as well', () => {
  const cost = costOf({ packs: noRates, order: inDollars })
  expect(amountOf(cost, 'domestic-freight')).toBe('0')
})

test('freight in yuan beside a price in dollars waits for the rate, and with it what is worked out on both', () => {
  const yuan = { ...inDollars, domesticFreight: { is: 'known' as const, estimate: figure('700') } }
  const cost = costOf({ packs: noRates, order: yuan, values: { 'payment-fee': '3' } })
  expect(amountOf(cost, 'payment-fee')).toBe('unknown')
  expect(cost.cash).toMatchObject({ is: 'incomplete', missing: ['exchange-rate'] })
})

test('a commission is worked out in the currency of the price', () => {
  const agent = costOf({ order: inDollars, values: { agent: '5' } }).lines.find(({ id }) => id === 'agent')
  expect(agent?.working.base).toEqual({ of: 'goods', amount: { amount: '1000', currency: 'USD' } })
  expect(agent?.charged).toBeUndefined()
})

const agentBySize = [
  {
    id: 'agent',
    steps: [
      { upToYuan: '5000', span: { low: '8', likely: '9', high: '10' } },
      { upToYuan: '9000', span: { low: '5', likely: '6', high: '7' } },
      { span: { low: '2', likely: '3', high: '4' } },
    ],
    evidence: figure('0').evidence,
  },
]

test.each([
  { rates: plainPacks().rates, fee: '60', because: '1,000 dollars are 7,000 yuan' },
  { rates: [], fee: '60', because: 'the middle, while nobody knows how many yuan they are' },
])('the usual commission of 1,000 dollars of goods is $fee: $because', ({ rates, fee }) => {
  const packs = { ...plainPacks(), rates, general: agentBySize }
  expect(amountOf(costOf({ packs, order: inDollars }), 'agent')).toBe(fee)
})

test('of an order whose size in yuan nobody knows the commission may be any', () => {
  const packs = { ...noRates, general: agentBySize }
  const agent = costOf({ packs, order: inDollars }).lines.find(({ id }) => id === 'agent')
  expect(agent?.amount).toEqual({ is: 'known', span: { low: '20', likely: '60', high: '100' } })
})

test('a price in yuan for a total in yuan is as it was', () => {
  const cost = costOf({ buyer: { currency: 'CNY' } })
  expect(amountOf(cost, 'goods')).toBe('7000')
  expect(cost.spendInChina).toEqual({ yuan: '7700', inCurrency: '7700' })
})

test('without a rate for the buyer’s currency the sum stays in that of the price, and says so', () => {
  const cost = costOf({ buyer: { currency: 'NGN' }, order: inDollars, packs: noRates })
  expect(cost.currency).toBe('USD')
  expect(cost.notes).toContainEqual({
    code: 'exchange-rate-missing-other',
    params: { currency: 'NGN', shown: 'USD' },
  })
})

test('a sum in one currency leans on no exchange rate, however old that is', () => {
  const old = plainPacks().rates.map((rate) => ({ ...rate, days: 400 }))
  const packs = { ...plainPacks(), rates: old }
  const notes = (order: object) => costOf({ packs, order }).notes.map(({ code }) => code)
  expect(notes(inDollars)).not.toContain('exchange-rate-age')
  expect(notes({})).toContain('exchange-rate-age')
})
