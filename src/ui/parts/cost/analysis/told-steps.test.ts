import { expect, test } from 'vitest'
import type { CurveStep } from '../../../../domain/landed-cost/analysis'
import { nearby } from './nearby'
import { toldSteps } from './told-steps'

const step = (code: CurveStep['code'], at: number): CurveStep => ({ code, at, params: {} })

test('a tier is told by itself among many weight breaks, which are told once', () => {
  const steps = [51, 54, 56, 70].map((at) => step('weight-break', at))
  expect(toldSteps([...steps, step('tier', 200)])).toEqual({
    single: [step('tier', 200)],
    often: [{ first: step('weight-break', 51), count: 4 }],
  })
})

test.each([
  { current: 200, shown: [160, 200, 400, 800], because: 'one smaller, then those from the order on' },
  { current: 900, shown: [160, 200, 400, 800], because: 'there is none larger' },
  { current: 10, shown: [54, 80, 160, 200], because: 'there is none smaller' },
])('of many best quantities those near $current are shown: $because', ({ current, shown }) => {
  expect(nearby([54, 80, 160, 200, 400, 800], current, 4)).toEqual(shown)
})
