import { expect, test } from 'vitest'
import { packs } from '../../data/packs'
import { buyerLike, orderLike } from './golden/order-like'
import { landedCost } from './landed-cost'
import { packsOfCountry } from './packs-of-country'

const goods = orderLike({ quantity: 100, price: '20', kg: '40', cbm: '0.3' })

test.each([
  { country: 'US', currency: 'USD', because: 'it has rules at several dates' },
  { country: 'DE', currency: 'EUR', because: 'it shares its rules with the Union' },
  { country: 'KZ', currency: 'KZT', because: 'it has an all-in lane' },
  { country: 'UY', currency: 'UYU', because: 'only general rules hold there' },
])('$country costs the same with its part of the packs as with all: $because', ({ country, currency }) => {
  const buyer = buyerLike(country, currency, 'sea', { duty: '5' })
  const part = landedCost(goods, buyer, packsOfCountry(packs, country), '2026-11-22')
  expect(part).toEqual(landedCost(goods, buyer, packs, '2026-11-22'))
})

test('the part of one country holds no rule, lane or tax of another', () => {
  const part = packsOfCountry(packs, 'NG')
  const dated = [...part.rules, ...part.lanes, ...part.transit, ...part.stages]
  expect(dated.filter(({ countries }) => !countries.includes('NG') && !countries.includes('*'))).toEqual([])
  expect(Object.keys(part.vat)).toEqual(['NG'])
})

test('without a country there are no taxes and no lanes of a country', () => {
  const none = packsOfCountry(packs, undefined)
  expect({ vat: none.vat, rules: none.rules.map(({ countries }) => countries.join()) }).toEqual({
    vat: {},
    rules: ['*'],
  })
})
