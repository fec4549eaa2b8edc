import { expect, test } from 'vitest'
import { countLine, oneCheck, total } from './count'

test('the last line adds up every step', () => {
  const steps = [oneCheck(true), oneCheck(false), { passed: 40, failed: 2, skipped: 3 }]
  expect(countLine(total(steps))).toBe('41 passed, 3 failed, 3 skipped')
})

test('nothing run is nothing passed', () => {
  expect(countLine(total([]))).toBe('0 passed, 0 failed, 0 skipped')
})
