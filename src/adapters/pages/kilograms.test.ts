import { expect, test } from 'vitest'
import { kgOf } from './kilograms'

test.each([
  { grams: '185', kg: '0.185', because: 'less than a kilogram' },
  { grams: '1000', kg: '1', because: 'a whole one' },
  { grams: '10000', kg: '10', because: 'zeros that count stay' },
  { grams: '1250.5', kg: '1.2505', because: 'half a gram is kept' },
  { grams: '5', kg: '0.005', because: 'a button' },
  { grams: '0', kg: '0', because: 'nothing weighs nothing' },
])('$grams g is $kg kg: $because', ({ grams, kg }) => {
  expect(kgOf(grams)).toBe(kg)
})
