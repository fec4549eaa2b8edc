import { expect, test } from 'vitest'
import { planQuantities } from './plan-quantities'

test('a goal is planned for the quantity in hand, for each tier, and for larger orders, each once', () => {
  expect(planQuantities(100, [50, 200])).toEqual([50, 100, 200, 500])
})
