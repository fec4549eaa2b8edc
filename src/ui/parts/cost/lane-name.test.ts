import { expect, test } from 'vitest'
import { lanes } from '../../../data/lanes'
import { translator } from '../../words/translator'
import { laneName, ruleName } from './lane-name'

const t = translator('en')

test('every price list of ours has a name in words', () => {
  expect(lanes.map(({ id }) => id).filter((id) => laneName(t, id) === undefined)).toEqual([])
})

test('two price lists to choose between in one country never have one name', () => {
  const named = lanes.flatMap(({ id, route, countries }) =>
    countries.map((country) => ({ way: route ?? id, says: `${country}: ${laneName(t, id)}` })),
  )
  const ways = [...new Map(named.map(({ way, says }) => [`${way} ${says}`, says])).values()]
  expect(ways.filter((says, index) => ways.indexOf(says) !== index)).toEqual([])
})

test.each([
  {
    id: 'us-west-fcl-40hq',
    says: 'Full container by sea to a West Coast port',
    because: 'it is one of a way',
  },
  {
    id: 'sample-express',
    says: 'Courier, one small parcel',
    because: 'it is not the larger courier’s price',
  },
  { id: 'card/7f3', says: 'Your price list', because: 'the buyer entered it' },
  { id: 'us-2026-02', says: 'us-2026-02', because: 'a dated rule is found by its id' },
])('$id is called “$says”: $because', ({ id, says }) => {
  expect(ruleName(t, id)).toBe(says)
})
