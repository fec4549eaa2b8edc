import { IntlMessageFormat } from 'intl-messageformat'
import { expect, test } from 'vitest'
import * as z from 'zod/mini'
import { unitKind } from '../../domain/unit-kind'
import { unitWordOf } from '.'
import { unitWord } from './unit-word'
import units from './units.json'

test('every measure word has its shape, once', () => {
  expect(z.array(unitWord).safeParse(units).success).toBe(true)
  expect(new Set(units.map(({ zh }) => zh)).size).toBe(units.length)
})

test('every explained word is one that prices can be compared or questioned by', () => {
  expect(units.filter(({ zh }) => unitKind(zh).is === 'unknown-word')).toEqual([])
})

test('every word for a pack says that its content must be asked', () => {
  expect(units.filter(({ zh, note }) => unitKind(zh).is === 'pack' && !note)).toEqual([])
})

test.each([
  { language: 'en', count: 3, text: '3 sets' },
  { language: 'ru', count: 3, text: '3 набора' },
  { language: 'ru', count: 5, text: '5 наборов' },
] as const)('$count 套 in $language is “$text”', ({ language, count, text }) => {
  const message = unitWordOf('套')?.forms[language] ?? ''
  expect(new IntlMessageFormat(message, language).format({ count })).toBe(text)
})
