import { expect, test } from 'vitest'
import { besideBadge, movedBy, withinWindow } from './panel-place'

const view = { innerWidth: 1366, innerHeight: 768 }

test.each([
  { place: { left: 5000, top: 20 }, within: { left: 954, top: 20 }, because: 'the window became narrower' },
  { place: { left: -300, top: -300 }, within: { left: 12, top: 12 }, because: 'dragged out at the corner' },
  {
    place: { left: 100, top: 5000 },
    within: { left: 100, top: 648 },
    because: 'its head can be caught again',
  },
])('a panel stays within the window: $because', ({ place, within }) => {
  expect(withinWindow(place, view)).toEqual(within)
})

test('arrow keys move the panel, other keys do not', () => {
  expect(movedBy('ArrowRight', { left: 100, top: 100 }, view)).toEqual({ left: 132, top: 100 })
  expect(movedBy('Enter', { left: 100, top: 100 }, view)).toBeUndefined()
})

test('the panel opens at the edge where the badge hangs', () => {
  expect(besideBadge('left', view).left).toBeLessThan(100)
  expect(besideBadge('right', view).left).toBeGreaterThan(900)
})
