import { expect, test } from 'vitest'
import type { GoodsCode } from './goods-code'
import { narrowGoods } from './narrow-goods'

const dress = (code: string, label: string) => ({ code, label, because: 'title' as const, question: 'knit' })

const dresses: GoodsCode = {
  candidates: [dress('62044', 'Dresses, woven'), dress('61044', 'Dresses, knitted')],
  questions: [
    {
      id: 'knit',
      answers: [
        { id: 'knitted', codes: ['61044'] },
        { id: 'woven', codes: ['62044'] },
      ],
    },
    {
      id: 'fibre',
      answers: [
        { id: 'cotton', codes: ['610442', '620442'] },
        { id: 'wool', codes: ['610441', '620441'] },
      ],
    },
  ],
}

const codesAfter = (answers: Record<string, string>) =>
  narrowGoods(dresses, answers).candidates.map(({ code }) => code)

test.each([
  { answers: {}, left: ['62044', '61044'], because: 'nothing was said' },
  { answers: { knit: 'knitted' }, left: ['61044'], because: 'the woven ones are out' },
  { answers: { fibre: 'cotton' }, left: ['610442', '620442'], because: 'both may be of cotton' },
  { answers: { knit: 'woven', fibre: 'wool' }, left: ['620441'], because: 'both are said' },
  { answers: { knit: 'felt' }, left: ['62044', '61044'], because: 'nobody asked for felt' },
  { answers: { upper: 'leather' }, left: ['62044', '61044'], because: 'it was a question of other goods' },
])('after $answers there is left $left: $because', ({ answers, left }) => {
  expect(codesAfter(answers)).toEqual(left)
})

test('the next question asks only for what is left, and is named at the candidates', () => {
  const { questions, candidates } = narrowGoods(dresses, { knit: 'knitted' })
  expect(questions).toEqual([
    {
      id: 'fibre',
      answers: [
        { id: 'cotton', codes: ['610442'] },
        { id: 'wool', codes: ['610441'] },
      ],
    },
  ])
  expect(candidates).toEqual([{ ...dress('61044', 'Dresses, knitted'), question: 'fibre' }])
})

test('with every question answered nothing more is asked', () => {
  expect(narrowGoods(dresses, { knit: 'knitted', fibre: 'wool' }).questions).toEqual([])
})

test('a confirmed code stands, whatever was answered before', () => {
  const goods: GoodsCode = { ...dresses, confirmed: { code: '620442', scope: 'offer', setOn: '2026-11-22' } }
  expect(narrowGoods(goods, { knit: 'knitted' })).toBe(goods)
})
