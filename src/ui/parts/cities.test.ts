import { expect, test } from 'vitest'
import { cityInChinese } from './cities'

test.each([
  { typed: 'guangzhou', is: '广州', because: 'known by its Latin name' },
  { typed: ' 义乌 ', is: '义乌', because: 'already Chinese' },
  { typed: 'Foshan Lecong', is: 'Foshan Lecong', because: 'unknown to us, kept as typed' },
])('the forwarder’s city "$typed" is $is: $because', ({ typed, is }) => {
  expect(cityInChinese(typed)).toBe(is)
})
