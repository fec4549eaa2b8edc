import { expect, test } from 'vitest'
import { badgeWords } from './badge-words'
import { en } from './en'
import { ru } from './ru'

const slots = (words: Record<string, string>) =>
  Object.entries(words).map(([key, text]) => [key, [...text.matchAll(/\{\w+\}/g)].map(String).sort()])

test('the badge has the same words with the same slots in every language', () => {
  expect(slots(ru).sort()).toEqual(slots(en).sort())
})

test('a slot is filled with what it is given', () => {
  expect(badgeWords('en')('badge.at', { quantity: '200' })).toBe('at 200')
})

test('a language without words is served in English', () => {
  expect(badgeWords('sw')('badge.landed')).toBe('landed')
})
