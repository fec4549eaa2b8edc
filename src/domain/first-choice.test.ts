import { expect, test } from 'vitest'
import { aListing } from '../../tests/rows/a-listing'
import { found, notShown } from './field'
import { firstChoice } from './first-choice'

const offer = (moq: number) => aListing({ moq: found(moq, 'page-data', 'moq') })

test.each([
  { moq: 50, usual: undefined, quantity: 50, because: 'nothing else is known' },
  { moq: 50, usual: 200, quantity: 200, because: 'the buyer usually takes more' },
  { moq: 500, usual: 200, quantity: 500, because: 'the seller sells no fewer' },
])('an offer of at least $moq opens at $quantity: $because', ({ moq, usual, quantity }) => {
  expect(firstChoice(offer(moq), usual).quantity).toBe(quantity)
})

test('without any minimum on the page one unit is shown', () => {
  expect(firstChoice(aListing({ moq: notShown, pricing: notShown }), undefined).quantity).toBe(1)
})
