import { expect, test } from 'vitest'
import { goodsKinds } from '../../data/hs'
import { dimension } from '../../domain/goods-code/goods-kind'
import { en } from './en'

const keys = new Set(Object.keys(en))
const missing = (names: string[]): string[] => [...new Set(names)].filter((name) => !keys.has(name))

test('every question that tells codes apart is worded', () => {
  const own = goodsKinds.flatMap(({ asks }) => Object.values(asks ?? {}))
  expect(own.length).toBeGreaterThan(0)
  expect(missing([...dimension.options, ...own].map((id) => `goods-code.question.${id}`))).toEqual([])
})

test('every answer is worded', () => {
  const values = goodsKinds.flatMap(({ options }) =>
    options.flatMap(({ when }) => Object.values(when ?? {}).flat()),
  )
  expect(values.length).toBeGreaterThan(100)
  expect(missing(values.map((id) => `goods-code.answer.${id}`))).toEqual([])
})
