import { expect, test } from 'vitest'
import type { CostLine, LandedCost } from '../../../domain/landed-cost/result'
import { groupsOf } from './cost-groups'

const line = (id: string, group: CostLine['group'], likely: string | undefined): CostLine => ({
  id,
  group,
  amount: likely
    ? { is: 'known', span: { low: likely, likely, high: likely } }
    : { is: 'unknown', missing: 'clearance' },
  working: {},
  evidence: { basis: 'page', source: 'page' },
  recoverable: false,
})

const span = { low: '0', likely: '0', high: '0' }
const costOf = (lines: CostLine[]): LandedCost => ({
  currency: 'USD',
  destination: 'NG',
  mode: 'air',
  entryDate: '2026-11-22',
  quantity: 1,
  lines,
  cash: { is: 'complete', span },
  afterTax: { is: 'complete', span },
  perUnit: { is: 'complete', span },
  shipment: {},
  confidence: 'fair',
  causes: [],
  notes: [],
})

test('the picture adds up the lines of each group', () => {
  const cost = costOf([
    line('goods', 'goods', '75'),
    line('agent', 'china', '20'),
    line('inspection', 'china', '5'),
  ])
  expect(groupsOf(cost)).toEqual([
    { group: 'goods', likely: '75', percent: 75, hasUnknown: false },
    { group: 'china', likely: '25', percent: 25, hasUnknown: false },
  ])
})

test('a group with an unknown line stays in the picture and is marked', () => {
  const cost = costOf([line('goods', 'goods', '75'), line('clearance', 'border', undefined)])
  expect(groupsOf(cost).at(-1)).toMatchObject({ group: 'border', hasUnknown: true })
})

test('a group with nothing to pay is left out', () => {
  const cost = costOf([line('goods', 'goods', '75'), line('delivery', 'delivery', '0')])
  expect(groupsOf(cost).map(({ group }) => group)).toEqual(['goods'])
})
