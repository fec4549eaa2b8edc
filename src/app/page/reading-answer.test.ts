import { expect, test } from 'vitest'
import { aListing } from '../../../tests/rows/a-listing'
import { notShown, unreadable } from '../../domain/field'
import { offerRead } from '../messages/offer-read'
import { OFFER_READ } from './read-this-page'
import { isReading } from './reading-answer'

const { title: _, ...untitled } = aListing()
const { supplier: __, ...unsold } = aListing()

test.each([
  { value: aListing(), because: 'a whole offer' },
  { value: aListing({ pricing: notShown }), because: 'a price that is not shown is an answer' },
  { value: aListing({ moq: unreadable('2-', 'moq') }), because: 'so is one that cannot be read' },
  { value: untitled, because: 'a fact is never just missing' },
  { value: unsold, because: 'somebody sells it' },
  { value: { ...aListing(), offerId: 7 }, because: 'an id is text' },
  { value: { ...aListing(), moq: 50 }, because: 'a bare number does not say where it was read' },
  { value: { ...aListing(), moq: { is: 'found', value: 50 } }, because: 'nor does this one' },
  { value: { ...aListing(), moq: { is: 'guessed', at: 'moq' } }, because: 'there is no fourth kind of fact' },
  { value: undefined, because: 'nothing' },
])('the tab believes what the message allows: $because', ({ value }) => {
  const answer = { ok: true, value }
  expect(isReading(answer)).toBe(offerRead.answer.safeParse(answer).success)
})

test.each([
  { answer: { ok: false, problem: { kind: 'slider', because: 'title' } }, because: 'a page named' },
  { answer: { ok: false, problem: { kind: 'slider' } }, because: 'a page named without a reason' },
  { answer: { ok: false }, because: 'no problem named' },
  { answer: { problem: { kind: 'slider', because: 'title' } }, because: 'neither read nor not' },
  { answer: 'ok', because: 'a word' },
])('and so for what is no offer: $because', ({ answer }) => {
  expect(isReading(answer)).toBe(offerRead.answer.safeParse(answer).success)
})

test('the tab asks under the name the extension answers to', () => {
  expect(OFFER_READ).toBe(offerRead.name)
})
