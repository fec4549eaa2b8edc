import { expect, test } from 'vitest'
import { ASSUMPTIONS } from '../../../domain/landed-cost/assumptions'
import { isWordKey, translator } from '../../words/translator'
import { unitText } from './unit-text'

test('whatever a buyer can enter says in words what it is counted in', () => {
  const units = Object.values(ASSUMPTIONS).map(({ kind, unit }) =>
    kind === 'money' ? `overlay.unit.per.${unit}` : `overlay.unit.${unit}`,
  )
  expect([...new Set(units)].filter((key) => !isWordKey(key))).toEqual([])
})

test('a percentage of something without a name is one of its base', () => {
  expect(unitText(translator('en'), { kind: 'percent', unit: 'fee/x' })).toBe('% of its base')
})
