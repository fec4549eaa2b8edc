import { expect, test } from 'vitest'
import { packs } from '../../data/packs'
import { buyerLike, orderLike } from '../landed-cost/golden/order-like'
import { landedCost } from '../landed-cost/landed-cost'
import { rulesOn } from '../landed-cost/pick-pack'
import type { RulePack } from '../landed-cost/rule-pack'
import { mergePacks } from './merge-packs'
import { packAge } from './pack-age'
import { packDifference } from './pack-difference'
import type { PackFile } from './pack-file'

const TODAY = '2026-11-22'
const american = packs.rules.filter(({ id }) => id === 'us-2026-11')

const withMinimum = (pack: RulePack, amount: string): RulePack => ({
  ...pack,
  charges: pack.charges.map((charge) =>
    charge.id === 'fee/us-mpf' ? { ...charge, atLeast: { amount, currency: 'USD' } } : charge,
  ),
})

const fileOf = (rules: RulePack[], asOf = '2026-12-01'): PackFile => ({
  format: 'landfall-packs',
  version: 1,
  name: 'newer',
  madeBy: 'a broker',
  asOf,
  rules,
})

const dearer = fileOf(american.map((pack) => withMinimum(pack, '40')))

const processingFee = (merged: typeof packs): unknown =>
  landedCost(
    orderLike({ price: '70000' }),
    buyerLike('US', 'USD', 'air', { 'rate/USD': '7', duty: '0', 'layer/us-301': '0', 'layer/us-232': '0' }),
    merged,
    TODAY,
  ).lines.find(({ id }) => id === 'fee/us-mpf')?.amount

test('rules of a file with the id of ours take their place', () => {
  const merged = mergePacks(packs, [dearer])
  expect(merged.rules).toHaveLength(packs.rules.length)
  expect(processingFee(packs)).toEqual({
    is: 'known',
    span: { low: '34.64', likely: '34.64', high: '34.64' },
  })
  expect(processingFee(merged)).toEqual({ is: 'known', span: { low: '40', likely: '40', high: '40' } })
})

test('rules of a file for the same country and days stand before ours, and ours hold on other days', () => {
  const [own] = american
  const short = american.map((pack) => ({ ...pack, id: 'mine', validTo: '2026-12-31' }))
  const merged = mergePacks(packs, [fileOf(short)])
  expect(rulesOn(merged, 'US', TODAY)?.id).toBe('mine')
  expect(rulesOn(merged, 'US', '2027-01-01')?.id).toBe(own?.id)
})

test('of two files of the same day the one put in last counts', () => {
  const [first, last] = ['first', 'last'].map((id) => fileOf(american.map((pack) => ({ ...pack, id }))))
  const both = [...(first ? [first] : []), ...(last ? [last] : [])]
  expect(rulesOn(mergePacks(packs, both), 'US', TODAY)?.id).toBe('last')
})

test.each([
  { order: 'oldest first', files: ['2026-11-01', '2026-12-01'] },
  { order: 'newest first', files: ['2026-12-01', '2026-11-01'] },
])('of two files the newer one counts, given $order', ({ files }) => {
  const both = files.map((asOf) =>
    fileOf(
      american.map((pack) => ({ ...pack, id: `of ${asOf}` })),
      asOf,
    ),
  )
  expect(rulesOn(mergePacks(packs, both), 'US', TODAY)?.id).toBe('of 2026-12-01')
})

test('a tax and an exchange rate of a file take the place of ours', () => {
  const evidence = { basis: 'market' as const, source: 'a broker', asOf: TODAY }
  const merged = mergePacks(packs, [
    {
      ...fileOf([]),
      vat: { DE: { percent: '20', tax: 'vat', evidence } },
      rates: [{ currency: 'USD', yuan: { low: '7', likely: '7', high: '7' }, evidence }],
    },
  ])
  expect(merged.vat.DE?.percent).toBe('20')
  expect(merged.rates.filter(({ currency }) => currency === 'USD').map(({ yuan }) => yuan.likely)).toEqual([
    '7',
  ])
})

test('what a file changes is said figure by figure', () => {
  expect(packDifference(packs, dearer)).toEqual([
    {
      code: 'changed',
      part: 'rules',
      entry: 'us-2026-11',
      field: 'charges › fee/us-mpf › atLeast › amount',
      before: '34.58',
      after: '40',
    },
  ])
})

test('a charge put before the others is one thing added, and nothing of theirs is changed', () => {
  const [pack] = american
  const [first] = pack?.charges ?? []
  const rules = american.map((one) => ({
    ...one,
    charges: [...(first ? [{ ...first, id: 'duty/new' }] : []), ...one.charges],
  }))
  const changes = packDifference(packs, fileOf(rules))
  expect(changes.map(({ code }) => code)).toEqual(changes.map(() => 'added'))
  expect(changes.map(({ field }) => field)).toContain('charges › duty/new › id')
})

test('rules we do not have are said to be added', () => {
  const changes = packDifference(packs, fileOf(american.map((pack) => ({ ...pack, id: 'mine' }))))
  expect(changes).toEqual([{ code: 'entry-added', part: 'rules', entry: 'mine', field: '' }])
})

test('our own figures change nothing', () => {
  expect(packDifference(packs, fileOf(packs.rules))).toEqual([])
})

test.each([
  { today: '2027-03-22', days: 120, isOld: false, because: 'a hundred and twenty days are still fresh' },
  { today: '2027-03-23', days: 121, isOld: true, because: 'one more is not' },
])('on $today: $because', ({ today, days, isOld }) => {
  expect(american.map((pack) => packAge(pack, today))).toEqual([{ days, isOld }])
})
