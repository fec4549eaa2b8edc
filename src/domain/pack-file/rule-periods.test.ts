import { expect, test } from 'vitest'
import { packs } from '../../data/packs'
import { packsOfCountry } from '../landed-cost/packs-of-country'
import { rulePeriods } from './rule-periods'

const american = packsOfCountry(packs, 'US')
const [last] = american.rules.filter(({ id }) => id === 'us-2026-11')

test('each period of a country begins where the one before ends, and says what changed', () => {
  const autumn = rulePeriods(american, 'US').find(({ from }) => from === '2026-10-01')
  expect(autumn?.rules?.id).toBe('us-2026-10')
  expect(autumn?.changes).toContainEqual({
    code: 'changed',
    part: 'rules',
    entry: 'us-2026-10',
    field: 'charges › fee/us-mpf › atLeast › amount',
    before: '33.58',
    after: '34.58',
  })
  expect(autumn?.changes.map(({ field }) => field)).not.toContain('validFrom')
})

test('after the last day of the last rules nothing is known', () => {
  expect(rulePeriods(american, 'US').at(-1)).toEqual({ from: '2027-10-01', rules: undefined, changes: [] })
})

test('rules the buyer put before ours for a month take their place for that month only', () => {
  const mine = last && { ...last, id: 'mine', validFrom: '2027-01-01', validTo: '2027-01-31' }
  const rules = [...(mine ? [mine] : []), ...american.rules]
  const said = rulePeriods({ ...american, rules }, 'US').map((one) => [one.from, one.rules?.id])
  expect(said.slice(-4)).toEqual([
    ['2026-11-10', 'us-2026-11'],
    ['2027-01-01', 'mine'],
    ['2027-02-01', 'us-2026-11'],
    ['2027-10-01', undefined],
  ])
})
