import fc from 'fast-check'
import { expect, test } from 'vitest'
import { ground } from '../../../tests/orders/ground'
import { incoterm } from '../buyer'
import { Big } from '../money'
import { orderFileCost } from './order-file-cost'
import type { Report } from './report'

const decimal = fc.integer({ min: 0, max: 900_000 }).map((cents) => new Big(cents).div(100).toFixed(2))
const amount = fc.oneof(
  decimal,
  decimal.map((low) => ({ low, likely: `1${low}`, high: `2${low}` })),
)
const currency = fc.constantFrom('CNY', 'USD', 'EUR', 'KZT', 'TMT')
const money = fc.oneof(
  fc.tuple(decimal, currency).map(([value, code]) => `${value} ${code}`),
  fc.record({ amount: decimal, currency }),
)
const percent = fc.integer({ min: 0, max: 60 }).map(String)
const side = fc.integer({ min: 1, max: 120 }).map(String)
const some = <T extends Record<string, fc.Arbitrary<unknown>>>(fields: T) =>
  fc.record(fields, { requiredKeys: [] })

const box = fc.record({ lengthCm: side, widthCm: side, heightCm: side, kg: side })

const value = fc.oneof(
  fc.record({ price: money, quantity: fc.integer({ min: 1, max: 9000 }) }),
  ...['goods', 'fob', 'cif', 'customsValue'].map((start) => money.map((sum) => ({ [start]: sum }))),
  fc.constant({}),
)

/** What a buyer may write beside it: half of the fields, of all kinds, that need not fit together. */
const rest = some({
  destination: fc.constantFrom('US', 'DE', 'PL', 'GB', 'AU', 'KZ', 'NG', 'JP', 'BR', 'ID', 'MX', 'PE', 'ZZ'),
  currency,
  entryDate: fc.constantFrom('2019-05-01', '2026-02-24', '2026-07-01', '2026-11-15'),
  mode: fc.constantFrom('sea', 'air', 'courier', 'parcel', 'post', 'rail', 'truck'),
  load: fc.constantFrom('lcl', 'fcl'),
  incoterm: fc.constantFrom(...incoterm.options),
  defaults: fc.constantFrom('none', 'ours'),
  unit: fc.constantFrom('piece', 'pair', 'dozen', '个'),
  piecesPerUnit: fc.integer({ min: 1, max: 24 }),
  weight: some({ unitKg: amount, grossKg: amount }),
  volume: fc.record({ cbm: amount }),
  carton: fc.tuple(box, fc.integer({ min: 1, max: 50 })).map(([one, pieces]) => ({ ...one, pieces })),
  packages: fc.array(box, { minLength: 1, maxLength: 3 }),
  china: some({
    domesticFreight: money,
    agentPercent: percent,
    tooling: money,
    toolingUnits: fc.constant(500),
  }),
  payment: some({ percent, fixed: money, method: fc.constantFrom('world-pay', 'card') }),
  freight: fc.oneof(
    fc.record({ amount, currency }),
    some({ divisor: fc.constant('6000'), eachPackage: fc.boolean() }),
    fc
      .tuple(
        fc.record({ rate: amount, currency }),
        some({ per: fc.constantFrom('kg', 'wm', 'cbm', 'shipment', 'container'), allIn: fc.boolean() }),
      )
      .map(([price, rest]) => ({ ...price, ...rest })),
  ),
  insurance: some({ percent, ofPercent: fc.constantFrom('100', '110'), minimum: money }),
  destinationCosts: some({ clearance: money, handling: money, delivery: money }),
  importer: fc.constantFrom('business', 'consumer'),
  vatRegistered: fc.boolean(),
  originProof: fc.boolean(),
  hs: fc.constantFrom('6109.10', '7323.93.00', '9999', ['3924', '3926.90']),
  duty: some({ percent, combine: fc.constant('larger') }),
  taxBase: some({ addition: money, commission: fc.boolean() }),
  tariffItems: fc.integer({ min: 1, max: 9 }),
  customsAssessedValue: money,
  defectsPercent: fc.constantFrom('0', '5', '100'),
  costOfMoneyPercent: percent,
  rates: some({
    yuan: fc.constantFrom({ USD: '7' }, { USD: '7', EUR: '8' }),
    pairs: fc.constantFrom(
      [{ one: 'CNY', is: '75', of: 'KZT' }],
      [
        { one: 'USD', is: '3.5', of: 'TMT' },
        { one: 'USD', is: '7', of: 'CNY' },
      ],
    ),
  }),
})
const anyFile = fc.tuple(value, rest).map((parts) => Object.assign({}, ...parts))

const RUNS = { numRuns: 100 }

/** Of files that fit together; `fc.pre` fails the test when hardly any does. */
const reported = (holds: (report: Report) => void): void =>
  fc.assert(
    fc.property(anyFile, (file) => {
      const outcome = orderFileCost(JSON.stringify(file), ground)
      fc.pre(outcome.ok)
      holds(outcome.value)
    }),
    RUNS,
  )

test('every file has an answer: what it costs, or which fields are wrong and why', () => {
  fc.assert(
    fc.property(anyFile, (file) => {
      const outcome = orderFileCost(JSON.stringify(file), ground)
      const problems = outcome.ok ? [] : outcome.problem
      expect(outcome.ok || problems.length > 0).toBe(true)
      expect(problems.filter(({ field, reason }) => field === '' || reason === '')).toEqual([])
    }),
    RUNS,
  )
})

const shown = ({ lines }: Report): string =>
  lines.reduce((sum, { likely }) => sum.plus(likely ?? 0), new Big(0)).toFixed()

const cashOf = ({ totals: { cash } }: Report): string | undefined => {
  if (cash.complete) return new Big(cash.likely).toFixed()
  return 'knownSoFar' in cash ? new Big(cash.knownSoFar.likely).toFixed() : undefined
}

test('the lines of the report add up to its total', () => {
  reported((report) => {
    expect(shown(report)).toBe(cashOf(report))
  })
})

test('a total is complete only when no line is unknown', () => {
  reported(({ totals, lines }) => {
    expect(totals.cash.complete).toBe(!lines.some(({ is }) => is === 'unknown'))
  })
})

test('sums of the border are complete only where rules were found', () => {
  reported(({ totals, notCovered }) => {
    expect(totals.duties.complete && notCovered.length > 0).toBe(false)
  })
})
