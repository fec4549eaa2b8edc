import { expect, test } from 'vitest'
import { openAfterChoice } from './open-after-choice'
import { anOffer, aVariant, read } from './trust/an-offer.test-data'

const offer = anOffer({
  variants: read([aVariant('样品'), aVariant('雾灰色', { price: read('12') }), aVariant('黑色')]),
})
const undecided = { quantity: 100 }

/** Without a variant price and weight are missing too; duty always is. */
const missing = ({ variantId }: { variantId?: string | undefined }) =>
  variantId ? ['duty'] : ['variant', 'unit-weight', 'duty']

test('choosing a variant fills what follows from it, and the rest stays open', () => {
  expect(openAfterChoice(offer, undecided, missing)).toEqual(['duty'])
})

test('a variant with a price stands for all', () => {
  const tried: (string | undefined)[] = []
  openAfterChoice(offer, undecided, (choice) => {
    tried.push(choice.variantId)
    return missing(choice)
  })
  expect(tried).toEqual([undefined, '雾灰色'])
})

test.each([
  { listing: offer, choice: { quantity: 100, variantId: '黑色' }, because: 'it is chosen already' },
  { listing: anOffer(), choice: undecided, because: 'the offer has none' },
  { listing: anOffer({ variants: read([aVariant('均码')]) }), choice: undecided, because: 'there is one' },
])('there is nothing to choose: $because', ({ listing, choice }) => {
  expect(openAfterChoice(listing, choice, missing)).toBeUndefined()
})

test('where nothing missing follows from the variant, choosing is not what to ask for', () => {
  expect(openAfterChoice(offer, undecided, () => ['clearance'])).toBeUndefined()
})
