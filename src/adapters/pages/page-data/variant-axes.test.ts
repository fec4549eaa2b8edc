import { expect, test } from 'vitest'
import { type Axis, rowNames, valuesOf } from './variant-axes'

const axis = (name: string, values: string[], partial = false): Axis => ({
  name,
  values,
  partial,
  images: new Map(),
})

const COLOURS = axis('颜色', ['红>深', '红', '蓝'])
const SIZES = axis('尺码', ['M', '深>M', 'L'])

test.each([
  { spec: '蓝>M', values: ['蓝', 'M'], because: 'each part is a value' },
  { spec: '红>深>L', values: ['红>深', 'L'], because: 'a value has a > of its own' },
  { spec: '红>深>M', values: undefined, because: '红>深 and M read as well as 红 and 深>M' },
  { spec: '绿>M', values: undefined, because: '绿 is no colour of this offer' },
  { spec: 'M>蓝', values: undefined, because: 'the axes are swapped' },
  { spec: '蓝', values: undefined, because: 'the size is missing' },
  { spec: '蓝>', values: undefined, because: 'the size is empty' },
  { spec: ' 蓝 > M ', values: ['蓝', 'M'], because: 'blanks around a value mean nothing' },
])('$spec: $because', ({ spec, values }) => {
  expect(rowNames([COLOURS, SIZES])(spec)).toEqual(values)
})

test('what stands in a page is decoded once', () => {
  expect(valuesOf('蓝&gt;M', [COLOURS, SIZES])).toEqual(['蓝', 'M'])
})

test('axes that do not list all their values take what stands in their place', () => {
  expect(rowNames([axis('颜色', ['蓝'], true)])('绿')).toEqual(['绿'])
})

test('names that can be split in very many ways do not take long', () => {
  const as = (count: number): string => Array.from({ length: count }, () => 'a').join('>')
  const wide = Array.from({ length: 6 }, (_, i) =>
    axis(
      `${i}`,
      Array.from({ length: 20 }, (_, k) => as(k + 1)),
    ),
  )
  const namesIn = rowNames(wide)
  const started = performance.now()
  const read = Array.from({ length: 200 }, () => namesIn(`${as(23)}>b`))
  expect(new Set(read)).toEqual(new Set([undefined]))
  expect(performance.now() - started).toBeLessThan(1000)
})

test('three thousand names with a > of their own do not take long', () => {
  const values = Array.from({ length: 500 }, (_, i) => `x${i}>y`)
  const namesIn = rowNames([axis('款', values), axis('码', ['b0', 'b1', 'b2', 'b3', 'b4', 'b5'])])
  const started = performance.now()
  const read = Array.from({ length: 3000 }, (_, i) => namesIn(`x${i % 500}>y>b${i % 6}`))
  expect(read[7]).toEqual(['x7>y', 'b1'])
  expect(performance.now() - started).toBeLessThan(1000)
})
