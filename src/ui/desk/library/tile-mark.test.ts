import { expect, test } from 'vitest'
import { tileMark } from './tile-mark'

test.each([
  { title: '304不锈钢保温杯大容量车载水杯定制', mark: '水杯', because: 'made to order is not what it is' },
  { title: '未知词汇ABC', mark: '词汇', because: 'an unknown title still has its end' },
  { title: 'USB-C', mark: '?', because: 'nothing Chinese is there to show' },
])('$title is marked $mark: $because', ({ title, mark }) => {
  expect(tileMark(title)).toBe(mark)
})
