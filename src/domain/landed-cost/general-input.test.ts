import fc from 'fast-check'
import { expect, test } from 'vitest'
import { packs } from '../../../tests/packs'
import { Big } from '../money'
import { generalInput } from './general-input'

const agentPercent = (yuan: number) => generalInput(packs, 'agent', 'sea', new Big(yuan))?.ends.likely

test.each([
  { yuan: 500, percent: '8', because: 'a small order' },
  { yuan: 7100, percent: '8', because: 'a thousand dollars' },
  { yuan: 39050, percent: '6.5', because: 'half way from one thousand dollars to ten' },
  { yuan: 71000, percent: '5', because: 'ten thousand dollars' },
  { yuan: 355000, percent: '3', because: 'fifty thousand dollars' },
  { yuan: 9000000, percent: '3', because: 'and no less above' },
])('an agent of goods for $yuan yuan takes $percent %: $because', ({ yuan, percent }) => {
  expect(agentPercent(yuan)?.toFixed()).toBe(percent)
})

test('a dearer order never pays its agent less', () => {
  const yuan = fc.integer({ min: 1, max: 500_000 })
  fc.assert(
    fc.property(yuan, fc.integer({ min: 1, max: 10_000 }), (goods, more) => {
      const fee = (amount: number) => agentPercent(amount)?.times(amount).toNumber() ?? 0
      expect(fee(goods + more)).toBeGreaterThanOrEqual(fee(goods))
    }),
  )
})
