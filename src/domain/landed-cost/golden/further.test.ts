import { expect, test } from 'vitest'
import { reportOn } from '../../../../tests/orders/report-on'
import { Big } from '../../money'
import further from './further.json'
import { proved } from './proved'

/*
 * More examples of the same kinds as `examples.json`, with other figures. Their outputs were worked out beside the
 * engine, with the formulas of the field guide written down a second time; they are not copied from its answers.
 */
const cases = further.map(({ outputs, ...one }) => ({
  ...one,
  outputs: Object.entries(outputs).filter((output): output is [string, string] => output[1] !== undefined),
}))

test.each(cases)('$id: $because', ({ order, outputs }) => {
  const report = reportOn(order)
  const figures = outputs.map(([proof]) => [proof, new Big(proved(report, proof) ?? -1).toFixed()])
  expect(figures).toEqual(outputs.map(([proof, stated]) => [proof, new Big(stated).toFixed()]))
})
