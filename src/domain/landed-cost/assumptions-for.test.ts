import { expect, test } from 'vitest'
import { packs } from '../../../tests/packs'
import { assumptionsFor } from './assumptions-for'
import type { CostBuyer } from './cost-buyer'
import { orderLike } from './golden/order-like'
import { landedCost } from './landed-cost'

const toBoston: CostBuyer = {
  country: 'US',
  currency: 'USD',
  mode: 'sea',
  importer: 'business',
  vatRegistered: false,
  ownValues: {},
}
const ON = '2026-11-22'

test.each([
  { cbm: '0.4', charged: '180', because: 'groupage is billed for at least one W/M' },
  { cbm: '3', charged: '340', because: 'three W/M cost three times the measured part' },
])(
  'the port’s charges beside their line are what the line charges at $cbm CBM: $because',
  ({ cbm, charged }) => {
    const order = orderLike({ quantity: 200, price: '27.5', kg: '60', cbm })
    const line = landedCost(order, toBoston, packs, ON).lines.find(({ id }) => id === 'destination-handling')
    const row = assumptionsFor(order, toBoston, packs, ON).find(({ id }) => id === 'destination-handling')
    expect(line?.amount).toMatchObject({ span: { likely: charged } })
    expect(row?.current).toMatchObject({
      is: 'ours',
      currency: 'USD',
      span: { likely: charged },
    })
  },
)

test('without a measure the port’s charges are unknown, not their fixed part', () => {
  const order = orderLike({ quantity: 200, price: '27.5' })
  const row = assumptionsFor(order, toBoston, packs, ON).find(({ id }) => id === 'destination-handling')
  expect(row?.current).toEqual({ is: 'unknown' })
})
