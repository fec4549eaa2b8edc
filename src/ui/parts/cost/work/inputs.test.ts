import { expect, test } from 'vitest'
import { type BuyerProfile, newBuyer } from '../../../../domain/buyer'
import { applied, withCostParts } from './inputs'

const stored: BuyerProfile = {
  ...newBuyer,
  country: 'DE',
  language: 'ru',
  asked: true,
  offerTerms: { '1': 'FOB' },
}
const tried: BuyerProfile = {
  ...newBuyer,
  country: 'DE',
  language: 'en',
  mode: 'air',
  payment: 'card',
  ownValues: { DE: { agent: { value: '3', setOn: '2026-11-22' } } },
}

test('what was tried comes into the profile, and what no cost follows from stays as it is', () => {
  expect(withCostParts(stored, tried)).toMatchObject({
    mode: 'air',
    payment: 'card',
    ownValues: tried.ownValues,
    language: 'ru',
    asked: true,
  })
})

test('what was taken back while trying is gone', () => {
  expect(withCostParts(stored, tried)).not.toHaveProperty('offerTerms')
})

test('a choice goes with its profile', () => {
  const now = { choice: { quantity: 50 }, buyer: stored }
  expect(applied(now, { choice: { quantity: 200 }, buyer: tried }).choice).toEqual({ quantity: 200 })
})
