import { expect, test } from 'vitest'
import { curveQuantities } from './curve-quantities'

const tiers = [
  { from: 50, price: '31.00' },
  { from: 200, price: '27.50' },
]
const facts = { moq: 50, tiers, current: 130, cartonPieces: 40 }

test('rising, never twice the same, at most 200', () => {
  const chosen = curveQuantities({ ...facts, upTo: 100_000 })
  expect(chosen).toEqual([...new Set(chosen)].sort((a, b) => a - b))
  expect(chosen.length).toBeLessThanOrEqual(200)
  expect(chosen.length).toBeGreaterThan(100)
})

test.each([
  { quantities: [130], because: 'the buyer looks at 130' },
  { quantities: [199, 200], because: 'a tier begins at 200' },
  { quantities: [80, 81], because: 'two cartons hold 80' },
  { quantities: [50], because: 'nothing is sold below 50' },
])('$quantities have a point: $because', ({ quantities }) => {
  expect(curveQuantities(facts)).toEqual(expect.arrayContaining(quantities))
})

test('nothing is drawn below the MOQ, unless the buyer looks there', () => {
  expect(curveQuantities(facts)[0]).toBe(50)
  expect(curveQuantities({ ...facts, current: 20 })[0]).toBe(20)
})

test('the last point is the one asked for', () => {
  expect(curveQuantities({ ...facts, upTo: 3000 }).at(-1)).toBe(3000)
})

test('a dispatch time has both its sides', () => {
  const dispatch = [{ from: 300, hours: 168, text: '7天' }]
  expect(curveQuantities({ ...facts, dispatch })).toEqual(expect.arrayContaining([299, 300]))
})

test('a page that says nothing of quantities still has a curve', () => {
  const chosen = curveQuantities({ current: 1 })
  expect([chosen[0], chosen.at(-1)]).toEqual([1, 100])
})

test('a shop with a hundred tiers does not make the curve longer', () => {
  const many = Array.from({ length: 300 }, (_, index) => ({ from: (index + 1) * 10, price: '1' }))
  expect(curveQuantities({ ...facts, tiers: many }).length).toBeLessThanOrEqual(200)
})
