import { expect, test } from 'vitest'
import { offerSeen } from '../messages/offer-seen'
import { deskOpen, panelOpen } from '../messages/panel-open'
import { PANEL_OPEN } from './open-panel'
import { isSeen } from './seen-answer'
import { OFFER_SEEN } from './tell-seen'

const bare = { saved: false, ready: true, missing: [], dealbreakers: 0, language: 'en' }
const perUnit = { currency: 'USD', low: '7.01', likely: '7.40', high: '7.98' }

test.each([
  { answer: bare, because: 'nothing worked out yet' },
  { answer: { ...bare, perUnit, quantity: 200, trust: 71 }, because: 'a whole answer' },
  { answer: { ...bare, perUnit: { ...perUnit, low: 7.01 } }, because: 'money is text' },
  { answer: { ...bare, perUnit: { ...perUnit, likely: '7,40' } }, because: 'a comma is no decimal point' },
  { answer: { ...bare, perUnit: { currency: 'USD' } }, because: 'half a price' },
  { answer: { ...bare, quantity: '200' }, because: 'a quantity is a number' },
  { answer: { ...bare, quantity: Number.NaN }, because: 'not a number' },
  { answer: { ...bare, missing: [3] }, because: 'codes are words' },
  { answer: { ...bare, missing: undefined }, because: 'what is missing must be said' },
  { answer: { ...bare, dealbreakers: undefined }, because: 'dealbreakers must be said' },
  { answer: { ...bare, saved: 'yes' }, because: 'yes or no' },
  { answer: { ...bare, language: undefined }, because: 'no language' },
  { answer: [], because: 'a list' },
  { answer: undefined, because: 'nothing' },
])('the badge believes exactly what the message allows: $because', ({ answer }) => {
  expect(isSeen(answer)).toBe(offerSeen.answer.safeParse(answer).success)
})

test('the badge asks under the names the extension answers to', () => {
  expect([OFFER_SEEN, PANEL_OPEN]).toEqual([offerSeen.name, panelOpen.name])
  expect(deskOpen.name).not.toBe(panelOpen.name)
})
