import { expect, test } from 'vitest'
import { lineOf, plotOf } from './curve-plot'

const points = [
  { quantity: 50, perUnit: '9', total: '450' },
  { quantity: 100, perUnit: '7', total: '700' },
  { quantity: 200, perUnit: '8', total: '1600' },
]

test('twice the quantity is as far again, and the cheapest unit is lowest', () => {
  const plot = plotOf(points)
  expect(plot.x(100) - plot.x(50)).toBeCloseTo(plot.x(200) - plot.x(100))
  expect(plot.y('7')).toBeGreaterThan(plot.y('8'))
  expect([plot.low, plot.high]).toEqual(['7', '9'])
})

test('the line goes through every point', () => {
  expect(lineOf(plotOf(points), points).split(' ')).toHaveLength(3)
})
