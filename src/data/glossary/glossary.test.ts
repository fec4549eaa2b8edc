import { expect, test } from 'vitest'
import * as z from 'zod/mini'
import { englishTitle, readableTitle } from '../../domain/gloss-title'
import { term } from '../../domain/glossary'
import { glossary } from '.'
import terms from './terms.json'
import titleWords from './title-words.json'

test('every entry has its shape', () => {
  expect(z.array(term).safeParse([...terms, ...titleWords]).success).toBe(true)
})

test('no word stands twice in one list', () => {
  const words = (list: { zh: string }[]) => list.map(({ zh }) => zh)
  expect(new Set(words(terms)).size).toBe(terms.length)
  expect(new Set(words(titleWords)).size).toBe(titleWords.length)
})

test('every word for titles is there in Russian too', () => {
  expect(titleWords.filter(({ ru }) => !/[а-яё]|^[\w\s-]+$/i.test(ru))).toEqual([])
})

test('a kitchen seller’s title reads in both languages', () => {
  const title = '新款304不锈钢保温杯大容量便携运动水壶批发'
  expect(englishTitle(title, glossary)).toBe(
    '304 stainless steel vacuum flask, large-capacity portable sports bottle',
  )
  expect(readableTitle(title, glossary, 'ru')).toContain('Термокружка')
})

test('what attributes, values, materials, colours and units are called is there in Russian', () => {
  const named = new Set(['attribute', 'value', 'material', 'colour', 'unit'])
  const lacking = terms.filter((entry) => named.has(entry.category) && !('ru' in entry))
  expect(lacking.map(({ zh }) => zh)).toEqual([])
})
