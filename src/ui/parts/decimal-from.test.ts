import { expect, test } from 'vitest'
import { decimalFrom } from './decimal-from'

test.each([
  { typed: '6.50', is: '6.50', because: 'a dot is a decimal point' },
  { typed: '7,5', is: '7.5', because: 'a comma is a decimal comma' },
  { typed: ' 80 ', is: '80', because: 'blanks are nothing' },
  { typed: '0', is: '0', because: 'nothing to pay is a value' },
  { typed: '1,234', is: undefined, because: 'a thousand or one and a bit' },
  { typed: '1.234,56', is: undefined, because: 'two signs' },
  { typed: '-3', is: undefined, because: 'no cost is negative' },
  { typed: '3 %', is: undefined, because: 'the unit stands beside the box' },
  { typed: '', is: undefined, because: 'nothing typed' },
])('"$typed" is $is: $because', ({ typed, is }) => {
  expect(decimalFrom(typed)).toBe(is)
})
