import { expect, test } from 'vitest'
import { bankSet, dollarSet, peggedSet } from './published-table'

const origin = { source: 'a bank', url: 'https://bank.example/', asOf: '2026-08-19' }

test.each([
  { price: '4.5190', yuan: '6.7377367', because: 'a dollar is 4.5190 lei and a yuan 0.6707' },
  {
    price: ['1.4375', 100] as [string, number],
    yuan: '0.021432831',
    because: 'the price is for 100 forints',
  },
])('a bank’s table gives yuan for one unit: $because', ({ price, yuan }) => {
  expect(bankSet({ ...origin, yuan: '0.6707', prices: { ONE: price } }).yuan).toEqual({ ONE: yuan })
})

test('the bank’s own currency is worth what it gave for a yuan', () => {
  const set = bankSet({ ...origin, own: 'NGN', yuan: '201.5942', prices: {} })
  expect(set).toMatchObject({ basis: 'official', asOf: '2026-08-19', yuan: { NGN: '0.0049604602' } })
})

test('a table of currencies for a dollar is turned about', () => {
  const set = dollarSet({ ...origin, yuan: '6.7758', perDollar: { TWD: '31.6195' } })
  expect(set.yuan).toEqual({ TWD: '0.21429181' })
})

test('a peg follows its anchor and keeps its day', () => {
  const anchor = bankSet({ ...origin, yuan: '0.6707', prices: { USD: '4.5190' } })
  const set = peggedSet([{ currency: 'SAR', anchor: 'USD', units: '3.75' }], anchor)
  expect(set).toMatchObject({ asOf: '2026-08-19', yuan: { SAR: '1.7967298' } })
})

test('a peg to a currency nobody gave has no rate', () => {
  const anchor = bankSet({ ...origin, yuan: '0.6707', prices: {} })
  expect(peggedSet([{ currency: 'XOF', anchor: 'EUR', units: '655.957' }], anchor).yuan).toEqual({})
})
