import { expect, test } from 'vitest'
import { type BuyerProfile, newBuyer, type OwnValues } from '../buyer'
import { ownRateCurrencies, ownRateOf, withOwnRate } from './own-rate'

const TODAY = '2026-11-22'
const own = (value: string, currency?: string) => ({
  value,
  ...(currency ? { currency } : {}),
  setOn: '2026-11-01',
})
const buyer = (values: OwnValues): BuyerProfile => ({
  ...newBuyer,
  country: 'KZ',
  currency: 'KZT',
  ownValues: { KZ: values, DE: { 'rate/EUR': own('8') } },
})

test.each([
  { values: { 'rate/USD': own('6.9') }, currency: 'USD', yuan: '6.9', because: 'entered so' },
  {
    values: { 'exchange-rate': own('70') },
    currency: 'KZT',
    yuan: '0.014285714',
    because: '70 tenge a yuan',
  },
  {
    values: { 'exchange-rate': own('70', 'KZT'), 'rate/KZT': own('0.0147') },
    currency: 'KZT',
    yuan: '0.014285714',
    because: 'the cost engine takes that first too',
  },
])('$currency is worth $yuan yuan: $because', ({ values, currency, yuan }) => {
  expect(ownRateOf(buyer(values), currency)).toEqual({ yuan, setOn: '2026-11-01' })
})

test.each([
  { values: {}, currency: 'USD', because: 'nothing was entered' },
  { values: { 'exchange-rate': own('0.14', 'USD') }, currency: 'KZT', because: 'it was entered for dollars' },
  { values: { 'exchange-rate': own('70') }, currency: 'USD', because: 'it is for the buyer’s currency' },
  { values: { 'rate/USD': own('0') }, currency: 'USD', because: 'zero is no rate' },
  { values: {}, currency: 'EUR', because: 'it was entered for Germany' },
])('no own rate of $currency: $because', ({ values, currency }) => {
  expect(ownRateOf(buyer(values), currency)).toBeUndefined()
})

test('an own rate takes the place of the one entered the other way about', () => {
  const changed = withOwnRate(buyer({ 'exchange-rate': own('70'), agent: own('3') }), 'KZT', '0.0145', TODAY)
  expect(changed.ownValues.KZ).toEqual({ agent: own('3'), 'rate/KZT': { value: '0.0145', setOn: TODAY } })
  expect(changed.ownValues.DE).toEqual({ 'rate/EUR': own('8') })
})

test('taking it back leaves no rate of that currency, and those of others', () => {
  const changed = withOwnRate(
    buyer({ 'rate/KZT': own('0.0145'), 'rate/USD': own('6.9') }),
    'KZT',
    undefined,
    TODAY,
  )
  expect(ownRateCurrencies(changed)).toEqual(['USD'])
})

test('without a country nothing is kept', () => {
  expect(withOwnRate(newBuyer, 'USD', '6.9', TODAY)).toEqual(newBuyer)
})
