import { expect, test } from 'vitest'
import { packs } from '../../../tests/packs'
import { categoryPriors } from '../../data/category-priors'
import { orderFrom } from '../order'
import { assumptionsFor } from './assumptions-for'
import { costSheet } from './cost-sheet'
import { landedCost } from './landed-cost'
import { bottleValues, kitchenBottles, lagosBuyer } from './testing/kitchen-bottles'

const TODAY = '2026-11-22'
const order = orderFrom(kitchenBottles, { quantity: 200 }, bottleValues, categoryPriors)
const sheetFor = (buyer = lagosBuyer) =>
  costSheet(
    landedCost(order, buyer, packs, TODAY),
    assumptionsFor(order, buyer, packs, TODAY),
    packs,
    '2026-11-23',
  )

test('every line of the cost is a row, in the order of the journey', () => {
  const { lines } = landedCost(order, lagosBuyer, packs, TODAY)
  const rows = sheetFor().lines
  expect(rows.map(({ id }) => id).sort()).toEqual(lines.map(({ id }) => id).sort())
  expect(rows[0]?.id).toBe('goods')
})

test('the duty row holds what it takes to work it out again', () => {
  expect(sheetFor().lines.find(({ id }) => id === 'duty/mfn')).toMatchObject({
    span: { likely: '116.1' },
    base: { of: 'customs-value', amount: { amount: '1160.976', currency: 'USD' } },
    rate: { value: '10', per: 'percent' },
    rule: { validFrom: expect.any(String) },
    evidence: { source: expect.any(String) },
  })
})

test('an unknown charge is a row without an amount that says what is missing', () => {
  const { clearance: _fee, ...ownValues } = bottleValues
  const row = sheetFor({ ...lagosBuyer, ownValues }).lines.find(({ id }) => id === 'clearance')
  expect(row).toMatchObject({ missing: 'clearance' })
  expect(row?.span).toBeUndefined()
  expect(row?.each).toBeUndefined()
})

test('what the buyer entered is marked as his, with the day it was entered', () => {
  expect(sheetFor().assumptions.find(({ id }) => id === 'clearance')).toMatchObject({
    own: true,
    value: { likely: '80' },
    evidence: { basis: 'buyer', asOf: expect.any(String) },
  })
})

test('the rules are named with the day they were checked, and the sheet with the day it was made', () => {
  const { versions, madeOn, entryDate } = sheetFor()
  expect(versions.rule?.id).toMatch(/^ng/)
  expect(versions.rule?.checkedOn).toMatch(/^\d{4}-/)
  expect([madeOn, entryDate]).toEqual(['2026-11-23', TODAY])
})
