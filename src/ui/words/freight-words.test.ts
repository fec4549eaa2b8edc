import { expect, test } from 'vitest'
import { packs } from '../../data/packs'
import { seaLoad } from '../../domain/buyer'
import type { TableProblem } from '../../domain/freight/card-preview'
import type { CardProblem } from '../../domain/freight/card-problems'
import { containerSize, holiday, stageTime } from '../../domain/landed-cost/packs'
import type { LaneChoice } from '../../domain/landed-cost/pick-lane'
import { isWordKey, translator } from './translator'

const NOTES = [
  'lane-passed-over',
  'weight-break-cheaper',
  'measure-break-cheaper',
  'freight-of-larger',
  'cartons-not-known',
  'container-weight-decides',
  'freight-class-battery',
  'freight-class-liquid',
  'freight-public',
]
/** Kept whole by the compiler: a new code without a line here is an error. */
const CARD: Record<CardProblem['code'], true> = {
  expired: true,
  'expires-soon': true,
  'not-yet': true,
  'dates-backwards': true,
  'breaks-not-rising': true,
  'price-zero': true,
  'price-rises': true,
  'container-not-named': true,
  'days-backwards': true,
  'divisor-unusual': true,
  'divisor-not-said': true,
}
const TABLE: Record<TableProblem['code'], true> = {
  'no-headings': true,
  'heading-not-known': true,
  'text-not-read': true,
  'price-not-a-number': true,
  'price-two-ways': true,
  'no-price': true,
  'break-not-read': true,
  'number-not-read': true,
  'days-not-read': true,
  'working-days': true,
  'validity-not-read': true,
  'surcharge-not-read': true,
  'all-in-not-read': true,
  'container-not-read': true,
  'last-break-ends': true,
  'two-currencies': true,
  'carried-down': true,
  'currency-missing': true,
  'country-missing': true,
  'mode-missing': true,
  'unit-missing': true,
  'all-in-missing': true,
  'forwarder-missing': true,
  'no-break': true,
}
const STATES: Record<LaneChoice['state'], true> = {
  usable: true,
  expired: true,
  'not-yet': true,
  'other-goods': true,
  'too-heavy': true,
}
const surcharges = packs.lanes.flatMap(({ surcharges = [] }) => surcharges)

test.each([
  { of: 'cost.note', codes: NOTES },
  { of: 'cost.line', codes: surcharges.map(({ id }) => `surcharge/${id}`) },
  { of: 'cost.cause', codes: ['surcharge', 'carton-side'] },
  { of: 'cost.base', codes: ['main-freight', 'freight-rate'] },
  { of: 'cost.missing', codes: ['container-rate', 'post-rate'] },
  { of: 'freight.stage', codes: ['production', 'transit', ...stageTime.shape.stage.options] },
  { of: 'freight.holiday', codes: holiday.shape.id.options },
  { of: 'freight.container', codes: containerSize.shape.id.options },
  { of: 'freight.card-problem', codes: Object.keys(CARD) },
  { of: 'freight.table', codes: Object.keys(TABLE) },
  { of: 'freight.lane-state', codes: Object.keys(STATES) },
  { of: 'freight.load', codes: seaLoad.options },
  { of: 'freight.per', codes: [...packs.lanes.map(({ per }) => per), ...surcharges.map(({ per }) => per)] },
])('every code of $of has words', ({ of, codes }) => {
  expect([...new Set<string>(codes)].filter((code) => !isWordKey(`${of}.${code}`))).toEqual([])
})

test('a break that is billed instead is said with both figures', () => {
  const say = translator('en')
  expect(say('cost.note.weight-break-cheaper', { actual: '90', billed: '100' })).toContain('90 kg; 100 kg')
})

test('Russian counts spare days as Russian does', () => {
  const say = translator('ru')
  expect(say('freight.arrival-buffer', { days: 3 })).toBe('В позднем дне 3 запасных дня.')
})
