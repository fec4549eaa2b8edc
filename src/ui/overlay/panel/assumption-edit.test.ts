import { expect, test } from 'vitest'
import { type BuyerProfile, newBuyer } from '../../../domain/buyer'
import type { AssumptionRow } from '../../../domain/landed-cost/assumptions-for'
import { editOf } from './assumption-edit'

const rateRow: AssumptionRow = {
  id: 'exchange-rate',
  kind: 'decimal',
  unit: 'per-cny',
  scope: 'buyer',
  current: { is: 'unknown' },
  bounds: { min: '0', max: '100000' },
  feeds: [],
}

test('an exchange rate is kept with its currency, so that dollars are not counted at a euro rate later', () => {
  let saved: BuyerProfile = newBuyer
  const where = {
    buyer: newBuyer,
    offerId: '610947572360',
    country: 'NG',
    currency: 'USD',
    today: '2026-11-22',
    onBuyer: (buyer: BuyerProfile) => {
      saved = buyer
    },
  }
  editOf(rateRow, where).onSet('0.14', undefined)
  expect(saved.ownValues.NG?.['exchange-rate']).toEqual({
    value: '0.14',
    currency: 'USD',
    setOn: '2026-11-22',
  })
})
