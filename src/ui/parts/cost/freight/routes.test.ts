import { expect, test } from 'vitest'
import { packs } from '../../../../data/packs'
import { lanesFor } from '../../../../domain/landed-cost/pick-lane'
import { routesOf } from './routes'

test('the containers of one way are one price list, not one for each size', () => {
  const choices = lanesFor(packs, { country: 'US', mode: 'sea', load: 'fcl' }, '2026-11-22')
  const sizes = choices.map(({ lane }) => lane.container)
  expect(sizes.length).toBeGreaterThan(2)
  expect(routesOf(choices)[0]?.lanes.map(({ lane }) => lane.container)).toContain('40HQ')
  expect(routesOf(choices).length).toBeLessThan(choices.length)
})
