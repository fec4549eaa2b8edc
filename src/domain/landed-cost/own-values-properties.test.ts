import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Incoterm, incoterm } from '../buyer'
import { big } from '../money'
import { ASSUMPTIONS, type AssumptionId } from './assumptions'
import { costOf } from './testing/plain-order'

/** What scales or counts goods has bounds of its own; the rest may be anything a buyer types. */
const NOT_ANY: AssumptionId[] = ['exchange-rate', 'lane-all-in', 'defects', 'tariff-items', 'air-divisor']
const ids = (Object.keys(ASSUMPTIONS) as AssumptionId[]).filter((id) => !NOT_ANY.includes(id))

const entered = fc
  .tuple(fc.nat(50), fc.nat(50), fc.nat(50))
  .map((three) => [...three].sort((a, b) => a - b))
  .map(([low = 0, likely = 0, high = 0]) => ({ low, likely, high }))

const own = fc
  .tuple(fc.constantFrom(...ids), entered)
  .map(([id, { low, likely, high }]): [string, string] => {
    const money = ASSUMPTIONS[id].kind === 'money' ? ' USD' : ''
    return [id, `${likely} (${low}-${high})${money}`]
  })

const values = fc.array(own, { maxLength: 12 }).map((list) => Object.fromEntries(list))
const term = fc.constantFrom<(Incoterm | undefined)[]>(undefined, ...incoterm.options)
const country = fc.constantFrom('AA' as const, 'BB' as const)

const asked = fc
  .record({ values, term, country })
  .map(({ term: incoterm, ...rest }) => ({ ...rest, ...(incoterm ? { incoterm } : {}) }))

const spans = (cost: ReturnType<typeof costOf>) => [
  ...[cost.cash, cost.afterTax, cost.perUnit].map((total) =>
    total.is === 'complete' ? total.span : total.knownSoFar,
  ),
  ...cost.lines.flatMap(({ amount }) => (amount.is === 'known' ? [amount.span] : [])),
]

test('whatever is entered with a range, low is never above likely, nor likely above high', () => {
  fc.assert(
    fc.property(asked, (order) => {
      const wrong = spans(costOf(order)).filter(
        ({ low, likely, high }) => big(low).gt(likely) || big(likely).gt(high),
      )
      expect(wrong).toEqual([])
    }),
  )
})

test('whatever is entered under whatever term, the shown lines add up to the total', () => {
  fc.assert(
    fc.property(asked, (order) => {
      const { cash, lines } = costOf(order)
      const sum = lines.reduce(
        (all, { amount }) => (amount.is === 'known' ? all.plus(amount.span.likely) : all),
        big('0'),
      )
      const total = cash.is === 'complete' ? cash.span : cash.knownSoFar
      expect(sum.eq(total.likely)).toBe(true)
    }),
  )
})

test('a term that leaves more to the seller never costs the buyer more at the same price', () => {
  const rising: Incoterm[] = ['EXW', 'FOB', 'CFR', 'CIF', 'DAP', 'DDP']
  fc.assert(
    fc.property(values, country, (entries, where) => {
      const { 'freight-inside': _freight, 'insurance-inside': _insurance, ...rest } = entries
      const totals = rising.map((incoterm) => {
        const { cash } = costOf({ incoterm, country: where, values: rest })
        return cash.is === 'complete' ? cash.span.likely : cash.knownSoFar.likely
      })
      const falling = totals.every((total, index) => big(total).lte(totals[index - 1] ?? total))
      expect(falling).toBe(true)
    }),
  )
})
