import { expect, test } from 'vitest'
import { parseOrderFile } from './parse-order-file'

const problemsOf = (order: unknown) => {
  const parsed = parseOrderFile(JSON.stringify(order))
  return parsed.ok ? [] : parsed.problem
}

test.each([
  { order: { colour: 'red' }, field: 'colour', because: 'no field is ignored' },
  { order: { china: { agent: '5' } }, field: 'china.agent', because: 'not inside another one either' },
  {
    order: {
      tiers: [
        { from: 1, price: '2' },
        { from: 'x', price: '2' },
      ],
    },
    field: 'tiers[1].from',
    because: 'it is named by its place',
  },
  { order: { quantity: 1.5 }, field: 'quantity', because: 'units are whole' },
  { order: { quantity: 0 }, field: 'quantity', because: 'nothing has no landed cost' },
  { order: { price: '8.5' }, field: 'price', because: 'money has a currency' },
  { order: { price: '8,5 USD' }, field: 'price', because: 'a comma may mean thousands' },
  {
    order: { china: { agentPercent: 5.5 } },
    field: 'china.agentPercent',
    because: 'a JSON number with a point is not exact',
  },
  {
    order: { china: { agentPercent: '-5' } },
    field: 'china.agentPercent',
    because: 'no charge is below nothing',
  },
  {
    order: { weight: { grossKg: { low: '3', likely: '2', high: '4' } } },
    field: 'weight.grossKg',
    because: 'a range rises',
  },
  { order: { destination: 'Germany' }, field: 'destination', because: 'countries are codes' },
  { order: { mode: 'boat' }, field: 'mode', because: 'modes have names' },
  { order: { entryDate: '2026-02-30' }, field: 'entryDate', because: 'there is no such day' },
  { order: { hs: '61' }, field: 'hs', because: 'a chapter is not a code' },
  {
    order: { rates: { yuan: { dollar: '7' } } },
    field: 'rates.yuan.dollar',
    because: 'currencies are codes',
  },
  { order: [], field: 'the file', because: 'an order is an object' },
])('$field is refused: $because', ({ order, field }) => {
  const [first] = problemsOf(order)
  expect(first?.field).toBe(field)
  expect(first?.reason).not.toBe('')
})

test('what is not JSON is said to be none', () => {
  const parsed = parseOrderFile('{ quantity')
  expect(parsed.ok ? '' : parsed.problem[0]?.reason).toMatch(/^not JSON/)
})

test('all that is wrong is named at once', () => {
  expect(problemsOf({ mode: 'boat', quantity: 0, size: 1 }).map(({ field }) => field)).toEqual([
    'mode',
    'quantity',
    'size',
  ])
})

test.each([
  { price: '8.50 USD' },
  { price: { amount: '8.50', currency: 'USD' } },
  { price: { low: '8.50', likely: '8.50', high: '8.50', currency: 'USD' } },
])('money may be written in three ways: $price', ({ price }) => {
  const parsed = parseOrderFile(JSON.stringify({ price }))
  expect(parsed.ok && parsed.value.price).toEqual({
    low: '8.50',
    likely: '8.50',
    high: '8.50',
    currency: 'USD',
  })
})

test('whole numbers may be JSON numbers, a file may begin with a byte order mark', () => {
  const parsed = parseOrderFile('\uFEFF{ "quantity": "200", "taxPercent": 20 }')
  expect(parsed.ok && [parsed.value.quantity, parsed.value.taxPercent?.likely]).toEqual([200, '20'])
})
