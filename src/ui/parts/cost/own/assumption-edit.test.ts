import { expect, test } from 'vitest'
import { type BuyerProfile, newBuyer } from '../../../../domain/buyer'
import type { AssumptionRow } from '../../../../domain/landed-cost/assumptions-for'
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

const dutyRow: AssumptionRow = {
  ...rateRow,
  id: 'duty',
  kind: 'percent',
  unit: 'customs-value',
  scope: 'offer',
  holdsFor: { country: 'DE' },
}
const german = { value: '4.7', setOn: '2026-11-22', holdsFor: { country: 'DE' } }

test('a duty is kept with its country, and is not shown as the buyer’s own for another', () => {
  let saved: BuyerProfile = { ...newBuyer, country: 'DE' }
  const where = (buyer: BuyerProfile) => ({
    buyer,
    offerId: '610947572360',
    country: buyer.country ?? '',
    currency: 'EUR',
    today: '2026-11-22',
    onBuyer: (changed: BuyerProfile) => {
      saved = changed
    },
  })
  editOf(dutyRow, where(saved)).onSet('4.7', undefined)
  expect(saved.offerValues['610947572360']?.duty).toEqual(german)
  expect(editOf(dutyRow, where(saved)).own).toEqual(german)
  expect(editOf(dutyRow, where({ ...saved, country: 'US' })).own).toBeUndefined()
})
