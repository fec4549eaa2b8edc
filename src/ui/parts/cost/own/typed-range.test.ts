import { expect, test } from 'vitest'
import { rangeFrom } from './typed-range'

test.each([
  { typed: undefined, range: { is: 'none' }, because: 'no range was asked for' },
  { typed: { low: '', high: '' }, range: { is: 'none' }, because: 'both ends were left empty' },
  {
    typed: { low: '90', high: '120' },
    range: { is: 'range', low: '90', high: '120' },
    because: 'they lie around it',
  },
  {
    typed: { low: '', high: '120' },
    range: { is: 'range', low: '100', high: '120' },
    because: 'it can only be dearer',
  },
  { typed: { low: '110', high: '120' }, range: { is: 'wrong' }, because: 'the low end is over the value' },
  { typed: { low: 'x', high: '120' }, range: { is: 'wrong' }, because: 'an end is no figure' },
])('of a quote of 100 the range is $range.is: $because', ({ typed, range }) => {
  expect(rangeFrom(typed, '100')).toEqual(range)
})
