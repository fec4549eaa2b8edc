import 'fake-indexeddb/auto'
import { expect, test } from 'vitest'
import { openFromDisk } from '../../../tests/duty-files'
import { codeDutiesFor, searchCodes } from './code-duties'
import { chapterReader } from './duty-chapter'
import { openLibrary } from './open-library'

const library = {
  ...openLibrary(),
  chapters: chapterReader(openFromDisk),
  now: () => new Date('2026-11-22T10:00:00.000Z'),
}
const american = { country: 'US', language: 'en' }
const codesFor = async (words: string, where: { country?: string; language: string } = american) =>
  (await searchCodes(library, words, where)).map(({ candidate }) => candidate.code)

test.each([
  { words: 'T-shirt', code: '6109' },
  { words: 't shirts', code: '6109' },
  { words: 'steel lunch box', code: '7323' },
  { words: 'power bank', code: '850760' },
  { words: 'зонт', code: '6601' },
  { words: 'футболка', code: '6109' },
  { words: 'термос', code: '9617' },
  { words: '饭盒', code: '392410' },
  { words: '不锈钢饭盒', code: '7323' },
  { words: '双肩包', code: '420292' },
])('"$words" finds $code', async ({ words, code }) => {
  const found = await codesFor(words)
  expect(found.length).toBeLessThanOrEqual(12)
  expect(found).toContain(code)
})

test.each([
  { words: '6109', codes: ['6109', '610910', '610990'] },
  { words: '6109.10', codes: ['610910'] },
  { words: '6109.10.00', codes: ['61091000'] },
  { words: '6109 90 10', codes: ['61099010'] },
  { words: '6109.10.00.99', codes: ['610910'], because: 'only the first six digits are in the table' },
  { words: '9999', codes: [] },
])('the digits $words find $codes', async ({ words, codes }) => {
  expect(await codesFor(words)).toEqual(codes)
})

test('a heading without words of ours is found by its digits where the tariff has it', async () => {
  expect(await codesFor('0901')).toEqual(['0901'])
  expect(await codesFor('0901', { country: 'KZ', language: 'en' })).toEqual([])
})

test('what is found says its duty in the country today, in the buyer’s language', async () => {
  const [hit] = await searchCodes(library, '61091000', { country: 'US', language: 'ru' })
  expect(hit).toMatchObject({
    candidate: { code: '61091000', label: 'Футболки и майки, трикотаж, хлопок', because: 'search' },
    percent: { low: '36.5', high: '36.5' },
    lines: [{ code: '61091000', percent: '36.5' }],
  })
})

test.each([
  { country: 'GB', percent: { low: '12', high: '12' } },
  { country: 'DE', percent: { low: '12', high: '12' } },
  { country: 'KZ', percent: undefined },
  { country: undefined, percent: undefined },
])('the duty of T-shirts in $country', async ({ country, percent }) => {
  const [hit] = await codeDutiesFor(library, ['610910'], { country, language: 'en' })
  expect(hit?.percent).toEqual(percent)
})

test('words that say nothing find nothing', async () => {
  expect(await codesFor('!!!')).toEqual([])
  expect(await codesFor('')).toEqual([])
  expect(await codesFor('qqqqzzzz')).toEqual([])
})
