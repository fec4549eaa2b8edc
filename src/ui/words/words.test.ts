import { expect, test } from 'vitest'
import { en } from './en'
import { ru } from './ru'

const slots = (message: string) => [...message.matchAll(/\{(\w+)/g)].map((m) => m[1]).sort()

test('every language has exactly the words English has', () => {
  expect(Object.keys(ru).sort()).toEqual(Object.keys(en).sort())
})

test('no word is left empty in any language', () => {
  expect(Object.entries({ ...en }).filter(([, text]) => !text.trim())).toEqual([])
  expect(Object.entries(ru).filter(([, text]) => !text.trim())).toEqual([])
})

test('a translation fills the same slots as the English', () => {
  const used = (text: string) => [...new Set(slots(text))]
  const differing = Object.entries(en).filter(
    ([key, text]) => used(text).join() !== used(ru[key as keyof typeof en]).join(),
  )
  expect(differing.map(([key]) => key)).toEqual([])
})
