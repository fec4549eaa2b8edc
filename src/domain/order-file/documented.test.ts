import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { reportOn } from '../../../tests/orders/report-on'
import { orderFile } from './order-file'
import type { Report } from './report'

const guide = readFileSync(join(import.meta.dirname, '../../../docs/accuracy.md'), 'utf8')
const section = guide.slice(guide.indexOf('## An order as a file'))

/** ```json order total=8265.47``` → what the words around it promise, and the order. */
const examples = [...section.matchAll(/```json order (.*)\n([\s\S]*?)```/g)].map(
  ([, promised = '', order = '']) => ({
    promised: Object.fromEntries(promised.split(' ').map((one) => one.split('='))),
    order,
  }),
)

const figures = ({ totals: { cash, perUnit, border } }: Report): Record<string, string | undefined> => ({
  ...(cash.complete ? { total: cash.likely, low: cash.low, high: cash.high } : {}),
  ...(perUnit.complete ? { perUnit: perUnit.likely } : {}),
  ...(border.complete ? { border: border.likely } : {}),
})

test('there are three examples to copy', () => {
  expect(examples).toHaveLength(3)
})

test.each(examples)('an example of the guide gives what it promises: $promised', ({ promised, order }) => {
  expect(figures(reportOn(order))).toMatchObject(promised)
})

const namesIn = (schema: unknown): string[] => {
  if (typeof schema !== 'object' || schema === null) return []
  const { shape, def } = schema as { shape?: Record<string, unknown>; def?: Record<string, unknown> }
  const inner = [def?.innerType, def?.element, def?.valueType].flatMap(namesIn)
  return [...inner, ...Object.entries(shape ?? {}).flatMap(([name, part]) => [name, ...namesIn(part)])]
}

test('the guide names every field of the file', () => {
  const names = [...new Set(namesIn(orderFile))]
  expect(names.length).toBeGreaterThan(70)
  expect(names.filter((name) => !new RegExp(`[\`".]${name}[\`".]`).test(section))).toEqual([])
})
