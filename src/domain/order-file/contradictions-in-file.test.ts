import { expect, test } from 'vitest'
import { problemsOf } from '../../../tests/orders/report-on'

const TOOLS = {
  destination: 'KZ',
  mode: 'truck',
  entryDate: '2026-11-15',
  quantity: 100,
  weight: { grossKg: '60' },
  volume: { cbm: '0.3' },
  duty: { percent: '5' },
  rates: { yuan: { USD: '7' }, pairs: [{ one: 'USD', is: '520', of: 'KZT' }] },
}
const PRICE = { price: '16.80 CNY' }
const FREIGHT = { freight: { amount: '100', currency: 'USD' } }

const BOX = { lengthCm: '40', widthCm: '40', heightCm: '40', kg: '10' }

const fieldsOf = (change: object): string[] => Object.keys(problemsOf({ ...TOOLS, ...change }))

test.each([
  { change: { cif: '1000 USD', ...FREIGHT }, field: 'freight', because: 'a CIF value holds the freight' },
  {
    change: { fob: '900 USD', cif: '1000 USD', ...FREIGHT },
    field: 'freight',
    because: 'CIF less FOB is the freight',
  },
  {
    change: { customsValue: '1000 USD', ...FREIGHT },
    field: 'freight',
    because: 'the value that Kazakh customs count holds it too',
  },
  {
    change: { cif: '1000 USD', insurance: { percent: '0.3' } },
    field: 'insurance',
    because: 'and the insurance',
  },
  {
    change: { ...PRICE, weight: { unitKg: '1', grossKg: '60' } },
    field: 'weight.grossKg',
    because: 'a hundred kilograms do not weigh sixty',
  },
  {
    change: { ...PRICE, packages: [{ ...BOX, count: 4 }] },
    field: 'weight.grossKg',
    because: 'four boxes of ten kilograms weigh forty, not sixty',
  },
  {
    change: { ...PRICE, weight: undefined, packages: [BOX], carton: { pieces: 10, kg: '10' } },
    field: 'carton',
    because: 'the packages are the cartons',
  },
  {
    change: { ...PRICE, insurance: { amount: '30 USD', percent: '0.3' } },
    field: 'insurance.percent',
    because: 'the premium is stated',
  },
  {
    change: { ...PRICE, china: { toolingUnits: 5000 } },
    field: 'china.toolingUnits',
    because: 'no mould has a price',
  },
  { change: { ...PRICE, daysTiedUp: '40' }, field: 'daysTiedUp', because: 'nobody said what money costs' },
  {
    change: {
      tiers: [
        { from: 1, price: '6' },
        { from: 1, price: '5' },
      ],
    },
    field: 'tiers[1].from',
    because: 'one quantity has one price',
  },
  {
    change: {
      ...PRICE,
      freight: {
        currency: 'USD',
        bands: [
          { from: '45', rate: '6' },
          { from: '45.0', rate: '5' },
        ],
      },
    },
    field: 'freight.bands[1].from',
    because: 'one weight has one rate',
  },
])('$field is refused: $because', ({ change, field }) => {
  expect(fieldsOf(change)).toEqual([field])
})

test.each([
  { change: { ...PRICE, weight: { unitKg: '0.5', grossKg: '60' } }, because: 'cartons weigh something too' },
  {
    change: { ...PRICE, packages: [{ ...BOX, count: 6 }] },
    because: 'six boxes of ten kilograms weigh sixty',
  },
  {
    change: { destination: 'AU', customsValue: '1200 AUD', freight: { amount: '150', currency: 'AUD' } },
    because: 'Australian customs count the goods without the way',
  },
  {
    change: { cif: '1000 USD', freight: { amount: '0', currency: 'USD' } },
    because: 'nothing is counted twice',
  },
])('two figures may be of the same goods: $because', ({ change }) => {
  expect(fieldsOf(change)).toEqual([])
})
