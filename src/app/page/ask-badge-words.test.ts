import { expect, test } from 'vitest'
import { badgeWords } from '../messages/badge-words'
import { BADGE_WORDS, isCatalogue } from './ask-badge-words'

test.each([
  { answer: { language: 'en', words: { 'badge.landed': 'landed' } }, because: 'words by their keys' },
  { answer: { language: 'en', words: {} }, because: 'no words at all' },
  { answer: { language: 'en', words: { 'badge.landed': 3 } }, because: 'a number is no word' },
  { answer: { language: 'en', words: ['landed'] }, because: 'a list has no keys' },
  { answer: { words: {} }, because: 'no language' },
  { answer: undefined, because: 'nothing' },
])('the badge believes exactly what the message allows: $because', ({ answer }) => {
  expect(isCatalogue(answer)).toBe(badgeWords.answer.safeParse(answer).success)
})

test('the badge asks under the name the extension answers to', () => {
  expect(BADGE_WORDS).toBe(badgeWords.name)
})
