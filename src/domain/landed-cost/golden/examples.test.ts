import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { reportOn } from '../../../../tests/orders/report-on'
import { Big } from '../../money'
import examples from './examples.json'
import { PROOFS } from './proofs'
import { proved } from './proved'

const outputsOf = ({ outputs }: { outputs: object }): Record<string, string> =>
  Object.fromEntries(Object.entries(outputs).filter(([, value]) => value !== undefined))

const all = [...examples.landed, ...examples.freight, ...examples.ranges].map((example) => ({
  id: example.id,
  outputs: outputsOf(example),
}))

const fileOf = (id: string): string => readFileSync(join(import.meta.dirname, 'orders', `${id}.json`), 'utf8')

/** To the decimals that the example states. */
const asStated = (figure: string | undefined, stated: string): string => {
  const decimals = stated.split('.')[1]?.length ?? 0
  return figure === undefined ? 'not in the report' : new Big(figure).toFixed(decimals, Big.roundHalfUp)
}

test.each(all)('$id: every expected figure, to its last decimal', ({ id, outputs }) => {
  const report = reportOn(fileOf(id))
  const figures = Object.entries(outputs).map(([name, stated]) => [
    name,
    asStated(proved(report, PROOFS[id]?.[name] ?? ''), stated),
  ])
  expect(Object.fromEntries(figures)).toEqual(outputs)
})

test('every output of every example has a field that proves it, and no proof is left without an output', () => {
  const expected = all.map(({ id, outputs }) => [id, Object.keys(outputs).sort()])
  const given = all.map(({ id }) => [
    id,
    Object.keys(PROOFS[id] ?? {})
      .filter((name) => all.some((example) => example.id === id && name in example.outputs))
      .sort(),
  ])
  expect(given).toEqual(expected)
})

test('there are 41 examples of landed cost, 9 of freight and one of a range', () => {
  expect([examples.landed.length, examples.freight.length, examples.ranges.length]).toEqual([41, 9, 1])
})
