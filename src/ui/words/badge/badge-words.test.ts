import { expect, test } from 'vitest'
import { badgeWords } from './badge-words'
import { badgeCatalogue } from './catalogues'
import { en } from './en'
import { ru } from './ru'

const slots = (words: Record<string, string>) =>
  Object.entries(words).map(([key, text]) => [key, [...text.matchAll(/\{\w+\}/g)].map(String).sort()])

test('the badge has the same words with the same slots in every language', () => {
  expect(slots(ru).sort()).toEqual(slots(en).sort())
})

test('a slot is filled with what it is given', () => {
  expect(badgeWords(badgeCatalogue('en'))('badge.at', { quantity: '200' })).toBe('at 200')
})

test('a language without words is served in English', () => {
  expect(badgeCatalogue('sw')).toEqual(badgeCatalogue('en'))
})

test('an extension that gives no words is still said to be updated, in the words it would give', () => {
  const keys = ['badge.reload', 'badge.reload.more', 'badge.failed', 'badge.failed.more'] as const
  expect(keys.map((key) => badgeWords()(key))).toEqual(keys.map((key) => en[key]))
})
