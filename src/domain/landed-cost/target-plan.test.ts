import { expect, test } from 'vitest'
import { packs } from '../../../tests/packs'
import { categoryPriors } from '../../data/category-priors'
import { orderFrom } from '../order'
import { targetPlan } from './target-plan'
import { bottleValues, kitchenBottles, lagosBuyer } from './testing/kitchen-bottles'

const TODAY = '2026-11-22'
const bottles = (quantity: number) => orderFrom(kitchenBottles, { quantity }, bottleValues, categoryPriors)

const planFor = (target: string, quantities: number[], buyer = lagosBuyer) =>
  targetPlan(bottles, buyer, packs, TODAY, target, quantities)

test('to land 200 bottles at 6.50 the supplier must ask 22.27 instead of 27.50: 19 % less', () => {
  expect(planFor('6.50', [200])).toEqual([
    { quantity: 200, ask: '22.27', listed: '27.50', lessPercent: '19', landsAt: '6.5006' },
  ])
})

test('what is met already asks for nothing less', () => {
  const [row] = planFor('8.00', [200])
  expect(row?.lessPercent).toMatch(/^-/)
})

test('a larger order may ask for less of a discount', () => {
  const [few, many] = planFor('6.50', [200, 1000])
  expect(Number(many?.lessPercent)).toBeLessThan(Number(few?.lessPercent))
})

test('below the smallest order there is no listed price, and still one to ask for', () => {
  const [row] = planFor('12.00', [40])
  expect(row).toEqual({ quantity: 40, ask: expect.any(String), landsAt: expect.any(String) })
})

test.each([
  { target: '0.50', buyer: lagosBuyer, why: 'out-of-reach', because: 'freight alone costs more' },
  {
    target: '6.50',
    buyer: { ...lagosBuyer, ownValues: {} },
    why: 'incomplete',
    because: 'duty and clearance are not known',
  },
])('a target of $target is $why: $because', ({ target, buyer, why }) => {
  expect(planFor(target, [200], buyer)).toEqual([{ quantity: 200, listed: '27.50', why }])
})
