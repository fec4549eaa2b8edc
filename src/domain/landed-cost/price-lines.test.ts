import { expect, test } from 'vitest'
import { amountOf, costOf } from './testing/plain-order'

test('a VAT invoice makes the goods dearer for the buyer, for customs and for the tax', () => {
  const cost = costOf({ values: { 'vat-invoice': '8' } })
  expect(amountOf(cost, 'vat-invoice')).toBe('80')
  expect(cost.customsValue?.amount).toBe('1180')
  expect(cost.taxBase?.amount).toBe('1498')
})

test('no VAT invoice is counted before the buyer enters what it costs, and that is said', () => {
  const cost = costOf({})
  expect(amountOf(cost, 'vat-invoice')).toBeUndefined()
  expect(cost.notes.find(({ code }) => code === 'not-counted')?.params.vatinvoice).toBe('yes')
})

test.each([
  { units: undefined, amount: '500', because: 'this order bears all of it' },
  { units: '1000', amount: '50', because: '100 of 1,000 units bear a tenth' },
  { units: '50', amount: '500', because: 'an order never bears more than was paid' },
])('tooling of 500 dollars over $units units costs this order $amount: $because', ({ units, amount }) => {
  const values = { tooling: '500 USD', ...(units ? { 'tooling-units': units } : {}) }
  expect(amountOf(costOf({ values }), 'tooling')).toBe(amount)
})

test('the part of the tooling can be redone on paper', () => {
  const cost = costOf({ values: { tooling: '500 USD', 'tooling-units': '1000' } })
  expect(cost.lines.find(({ id }) => id === 'tooling')?.working).toEqual({
    base: { of: 'tooling', amount: { amount: '500', currency: 'USD' } },
    rate: { value: '10', per: 'percent' },
  })
})

test('tooling is an assist: customs count it in a FOB and in a CIF country', () => {
  const values = { tooling: '500 USD' }
  expect(costOf({ values }).customsValue?.amount).toBe('1600')
  expect(costOf({ country: 'BB', values }).customsValue?.amount).toBe('1800')
})

test('samples cost the buyer, and are no part of this shipment for customs', () => {
  const cost = costOf({ values: { samples: '90 USD' } })
  expect(amountOf(cost, 'samples')).toBe('90')
  expect(cost.customsValue?.amount).toBe('1100')
})

test('new packing belongs to the goods for customs, an inspection does not', () => {
  expect(costOf({ values: { repacking: '60 USD' } }).customsValue?.amount).toBe('1160')
  expect(costOf({ values: { inspection: '60 USD' } }).customsValue?.amount).toBe('1100')
})

test.each([
  { country: 'AA' as const, value: '1100', because: 'handling is left out to the port' },
  { country: 'BB' as const, value: '1345', because: 'to the border it is in, with the freight' },
])('export clearance of 45 dollars makes the value in $country $value: $because', ({ country, value }) => {
  expect(costOf({ country, values: { 'export-clearance': '45 USD' } }).customsValue?.amount).toBe(value)
})

test('the value customs are expected to set replaces their value, not the price', () => {
  const cost = costOf({ values: { 'customs-assessed-value': '2000 USD' } })
  expect(cost.customsValue?.amount).toBe('2000')
  expect(amountOf(cost, 'duty/mfn')).toBe('200')
  expect(amountOf(cost, 'goods')).toBe('1000')
  expect(cost.notes.map(({ code }) => code)).toContain('customs-value-assessed')
})

test('what is paid in China holds the invoice, the tooling and the new packing', () => {
  const values = { 'vat-invoice': '10', tooling: '700 CNY', repacking: '300 CNY' }
  expect(costOf({ values }).spendInChina).toEqual({ yuan: '9400', inCurrency: '1342.86' })
})
