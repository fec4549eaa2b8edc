import { expect, test } from 'vitest'
import { problemsOf } from '../../../tests/orders/report-on'

const ORDER = { quantity: 10, price: '16.80 CNY' }
const fieldsOf = (change: object): string[] => Object.keys(problemsOf({ ...ORDER, ...change }))

const BOX = { lengthCm: '40', widthCm: '40', heightCm: '40', kg: '10' }

test.each([
  { change: { weight: { grossKg: '0' } }, field: 'weight.grossKg', because: 'no goods weigh nothing' },
  { change: { volume: { cbm: '0' } }, field: 'volume.cbm', because: 'none take no room' },
  {
    change: { carton: { pieces: 5, kg: '0' } },
    field: 'carton.kg',
    because: 'a zero on 1688 is a field nobody filled in',
  },
  {
    change: { packages: [BOX, { ...BOX, heightCm: '0' }] },
    field: 'packages[1].heightCm',
    because: 'a box has a height',
  },
  {
    change: { freight: { amount: '100', currency: 'USD', shareToBorderPercent: '150' } },
    field: 'freight.shareToBorderPercent',
    because: 'a share of the freight is not more than the freight',
  },
  {
    change: { insurance: { percent: '91' } },
    field: 'insurance.percent',
    because: 'no premium is that dear',
  },
  { change: { defectsPercent: '100' }, field: 'defectsPercent', because: 'nothing would be left to sell' },
  {
    change: { customsAssessedValue: '0 USD' },
    field: 'customsAssessedValue',
    because: 'customs do not let goods in for nothing',
  },
])('$field is refused: $because', ({ change, field }) => {
  expect(fieldsOf(change)).toEqual([field])
})

test('freight that is nothing may be stated as nothing', () => {
  expect(fieldsOf({ freight: { amount: '0', currency: 'USD' } })).toEqual([])
})
