import { expect, test } from 'vitest'
import { listAt, nodeAt, scriptLiteral, textAt } from './script-literal'

const read = (source: string) => scriptLiteral(`${source};`, 0)

test.each([
  { source: "{'unit':'件'}", path: 'unit', gives: '件', because: 'single quotes' },
  { source: '{unit: "件"}', path: 'unit', gives: '件', because: 'a bare key' },
  { source: '{a: {b: 139.00}}', path: 'a.b', gives: '139.00', because: 'a number keeps its own digits' },
  {
    source: "{/* sale */ a: '1' // note\n, b: '2',}",
    path: 'b',
    gives: '2',
    because: 'comments and a trailing comma',
  },
  { source: '{"a":{"b":"1"},"c":"2"', path: 'c', gives: '2', because: 'a brace is never closed' },
  { source: "{a:'\\u4ef6\\'x'}", path: 'a', gives: "件'x", because: 'escapes' },
  { source: '{end:0}', path: 'end', gives: '0', because: 'zero is a text like any other' },
  { source: "{a:''}", path: 'a', gives: undefined, because: 'an empty text is no fact' },
  { source: '{"__proto__":{"x":"1"}}', path: 'x', gives: undefined, because: 'no key reaches a prototype' },
  { source: '', path: 'a', gives: undefined, because: 'nothing is there' },
])('$source at $path is $gives: $because', ({ source, path, gives }) => {
  expect(textAt(read(source), path)).toBe(gives)
})

test('a list of lists keeps its order', () => {
  expect(listAt(read('{range:[[3, 139.00], [1000, 119.00]]}'), 'range')).toEqual([
    ['3', '139.00'],
    ['1000', '119.00'],
  ])
})

test('a ladder that was cut off is no ladder', () => {
  expect(nodeAt(read('{sku:{range:[[3, 139.00], [1000, '), 'sku.range')).toBeUndefined()
})

test('a table of variants that was cut off is no table', () => {
  expect(nodeAt(read('{sku:{skuMap:{"红色":{"price":"1"},"蓝色":{"price":'), 'sku.skuMap')).toBeUndefined()
})

test('a number at the very end of a cut-off script is not taken: digits may be missing', () => {
  expect(nodeAt(scriptLiteral('{stock: 158', 0), 'stock')).toBeUndefined()
})

test.each([
  { source: '['.repeat(100_000), because: 'too deep' },
  { source: "{'a".repeat(20_000), because: 'never closed' },
  { source: `{a:"${'\\'.repeat(50_000)}`, because: 'only escapes' },
  { source: '}{][,,::', because: 'only punctuation' },
])('a mangled script ends: $because', ({ source }) => {
  expect(() => scriptLiteral(source, 0)).not.toThrow()
})
