import { expect, test } from 'vitest'
import { differences } from './differences.ts'
import { absentOr, NOT_SHOWN } from './told.ts'

test.each([
  { told: '31.00', seen: '31', because: 'trailing zeros do not change a price' },
  {
    told: { a: [1, { b: '2.50' }] },
    seen: { a: [1, { b: '2.5' }] },
    because: 'parts are held against parts',
  },
  { told: absentOr('0.285'), seen: 'unreadable', because: 'a doubtful weight may be left out' },
  { told: absentOr('0.285'), seen: '0.285', because: 'and may be read rightly' },
  { told: NOT_SHOWN, seen: NOT_SHOWN, because: 'what is not there is not there' },
])('no difference: $because', ({ told, seen }) => {
  expect(differences(told, seen)).toEqual([])
})

test.each([
  { told: '31.00', seen: '27.50', because: 'another price' },
  { told: NOT_SHOWN, seen: 0, because: 'zero was made up' },
  { told: 50, seen: NOT_SHOWN, because: 'a fact that is there was left out' },
  { told: 50, seen: 'unreadable', because: 'a fact that is clear was refused' },
  { told: absentOr('0.285'), seen: '285', because: 'grams were read as kilograms' },
  { told: [1, 2], seen: [1], because: 'a variant is missing' },
  { told: { a: 1 }, seen: { a: 1, b: 2 }, because: 'a part was added' },
  { told: '100', seen: '1', because: 'zeros before the point count' },
])('a difference: $because', ({ told, seen }) => {
  expect(differences(told, seen)).toHaveLength(1)
})

test('with gaps allowed a field may be missing, and a wrong one is still wrong', () => {
  expect(differences({ moq: 3, unit: '个' }, { moq: 'unreadable', unit: '箱' }, true)).toHaveLength(1)
})
