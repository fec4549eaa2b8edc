import { expect, test } from 'vitest'
import { Big } from '../money'
import { rangeOf } from './range'

const swing = (low: string, high: string) => ({ low: new Big(low), high: new Big(high) })

test('a levy that one regime drops does not become money back when the goods are lighter as well', () => {
  const { low, corners } = rangeOf(new Big('10'), [swing('0', '10'), swing('8', '12')])
  expect(low.toFixed()).toBe('0')
  expect(corners.low.toFixed()).toBe('0')
})

test('two independent uncertainties of 3 and 4 make a range of 5 each way, and 7 at worst', () => {
  const { low, high, corners } = rangeOf(new Big('100'), [swing('97', '103'), swing('96', '104')])
  expect([low, high, corners.low, corners.high].map((end) => end.toFixed())).toEqual([
    '95',
    '105',
    '93',
    '107',
  ])
})
