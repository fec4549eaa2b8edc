import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import * as z from 'zod/mini'
import { readCsv } from '../../../scripts/data/read-csv'
import { dutyChapter } from '../../../tests/duty-files'
import { goodsKind } from '../../domain/goods-code/goods-kind'
import { categoryPriors } from '../category-priors'
import { codeLabels, goodsKinds, headings, subheadings } from '.'

const SOURCE = join(import.meta.dirname, '..', '..', '..', '..', 'shared', 'data', 'hs-nomenclature-2022.csv')

const all = [...headings, ...subheadings]
const isNowhere = (code: string): boolean =>
  Object.values(dutyChapter('us', code.slice(0, 2)))
    .flat()
    .every((line) => !line.code.startsWith(code))

/** Words we give that no legal text holds: they are checked by hand, the codes by machine. */
test('every label has words in English and in Russian', () => {
  expect(all.filter(([, en, ru]) => !/^[A-Z3]/.test(en) || !/^[А-ЯЁ3U]/.test(ru))).toEqual([])
  expect(all.filter(([, en, ru]) => en.length > 80 || ru.length > 90)).toEqual([])
})

test('a heading can be searched in Chinese', () => {
  expect(headings.filter(([, , , zh]) => !/\p{Script=Han}|PCB/u.test(zh))).toEqual([])
})

test('each code is labelled once, and no two codes of a heading are called the same', () => {
  expect(new Set(all.map(([code]) => code)).size).toBe(all.length)
  const names = subheadings.map(([code, en]) => `${code.slice(0, 4)} ${en}`)
  expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([])
  const russian = subheadings.map(([code, , ru]) => `${code.slice(0, 4)} ${ru}`)
  expect(russian.filter((name, at) => russian.indexOf(name) !== at)).toEqual([])
})

test('every labelled code stands in the American tariff, which is of the edition in force', () => {
  expect(all.map(([code]) => code).filter(isNowhere)).toEqual([])
})

test.skipIf(!existsSync(SOURCE))('every labelled code is one of HS 2022 (skipped without ../shared)', () => {
  const codes = readCsv(readFileSync(SOURCE, 'utf8')).map(({ hscode = '' }) => hscode)
  expect(codes.length).toBeGreaterThan(6000)
  const known = new Set([...codes, ...codes.map((code) => code.slice(0, 5))])
  expect(all.map(([code]) => code).filter((code) => !known.has(code))).toEqual([])
})

test('every heading of the category priors is labelled', () => {
  const wanted = categoryPriors.flatMap(({ hs4 }) => hs4)
  expect(wanted.filter((hs4) => !codeLabels.has(hs4))).toEqual([])
})

test('every kind of goods fits its schema, and its codes are labelled', () => {
  expect(z.array(goodsKind).safeParse(goodsKinds).success).toBe(true)
  const codes = goodsKinds.flatMap(({ options }) => options.map(({ code }) => code))
  expect(codes.filter((code) => !codeLabels.has(code))).toEqual([])
})

test('no trade word means two kinds of goods', () => {
  const words = goodsKinds.flatMap(({ keywords }) => keywords)
  expect(words.filter((word, at) => words.indexOf(word) !== at)).toEqual([])
})

test('there are labels for the headings that are sourced most', () => {
  expect(headings.length).toBeGreaterThanOrEqual(366)
  expect(new Set(subheadings.map(([code]) => code.slice(0, 4))).size).toBeGreaterThanOrEqual(120)
})
