import { expect, test } from 'vitest'
import * as z from 'zod/mini'
import { isWordKey } from '../../ui/words/translator'
import { documents, documentsFor, importDocument } from './documents'

test('every paper fits its schema, with a source and a date', () => {
  expect(z.safeParse(z.array(importDocument), documents).error?.issues ?? []).toEqual([])
  expect(documents.filter(({ evidence }) => !evidence.asOf)).toEqual([])
})

test.each([
  { country: 'NG', papers: ['ng-soncap', 'ng-form-m', 'ng-ba', 'origin'] },
  { country: 'KZ', papers: ['eac', 'invoice', 'origin', 'transport', 'licence'] },
  { country: 'UZ', papers: ['uz-conformity', 'invoice', 'origin', 'transport', 'licence'] },
])('goods to $country need $papers', ({ country, papers }) => {
  expect(documentsFor(country).map(({ id }) => id)).toEqual(papers)
})

test('Nigerian papers are not asked for in Turkmenistan, whose row ran into Nigeria’s in the guide', () => {
  expect(documentsFor('TM').filter(({ id }) => id.startsWith('ng-'))).toEqual([])
})

test('every paper has a name and a note in words', () => {
  const keys = documents.flatMap(({ id }) => [`cost.paper.${id}`, `cost.paper-note.${id}`])
  expect(keys.filter((key) => !isWordKey(key))).toEqual([])
})
