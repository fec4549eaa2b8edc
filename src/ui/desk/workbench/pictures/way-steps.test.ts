import { expect, test } from 'vitest'
import { packs } from '../../../../../tests/packs'
import { categoryPriors } from '../../../../data/category-priors'
import { landedCost } from '../../../../domain/landed-cost/landed-cost'
import {
  bottleValues,
  kitchenBottles,
  lagosBuyer,
} from '../../../../domain/landed-cost/testing/kitchen-bottles'
import { orderFrom } from '../../../../domain/order'
import { waySteps } from './way-steps'

const order = orderFrom(kitchenBottles, { quantity: 200 }, bottleValues, categoryPriors)

test('the way begins with the goods and ends at the total', () => {
  const cost = landedCost(order, lagosBuyer, packs, '2026-11-22')
  const steps = waySteps(cost)
  expect(steps?.[0]).toMatchObject({ group: 'goods', from: '0' })
  expect(steps?.at(-1)?.to).toBe('1479.13')
})

test('with a hole in it there is no picture of the way', () => {
  const { clearance: _fee, ...ownValues } = bottleValues
  expect(waySteps(landedCost(order, { ...lagosBuyer, ownValues }, packs, '2026-11-22'))).toBeUndefined()
})
