// @vitest-environment jsdom
import { expect, test, vi } from 'vitest'
import { whenReplaced } from './when-replaced'

test('a later copy of the script ends the earlier one, once, and not itself', () => {
  const [first, second, third] = [vi.fn(), vi.fn(), vi.fn()]
  whenReplaced(document, first)
  whenReplaced(document, second)
  whenReplaced(document, third)
  expect([first, second, third].map(({ mock }) => mock.calls.length)).toEqual([1, 1, 0])
})
