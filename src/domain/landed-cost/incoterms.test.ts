import { expect, test } from 'vitest'
import type { Incoterm, TransportMode } from '../buyer'
import { compareModes } from './compare-modes'
import { priceIncludes } from './incoterms'
import { amountOf, costOf, noteCodes, ownValues, plainOrder } from './testing/plain-order'
import { plainPacks } from './testing/plain-packs'

const UNKNOWN = { is: 'unknown' as const, missing: 'domestic-freight' }

test.each([
  { term: 'EXW', holds: [] },
  { term: 'FOB', holds: ['domestic-freight', 'export-clearance', 'origin-handling'] },
  { term: 'CFR', holds: ['domestic-freight', 'export-clearance', 'origin-handling', 'main-freight'] },
  {
    term: 'CIF',
    holds: ['domestic-freight', 'export-clearance', 'origin-handling', 'main-freight', 'insurance'],
  },
  {
    term: 'CPT',
    holds: [
      'domestic-freight',
      'export-clearance',
      'origin-handling',
      'main-freight',
      'destination-handling',
    ],
  },
] as const)('under $term the seller’s price holds $holds', ({ term, holds }) => {
  expect([...priceIncludes(term, 'sea')]).toEqual(holds)
})

test.each([
  { term: 'FOB', mode: 'air', as: 'FCA' },
  { term: 'CIF', mode: 'truck', as: 'CIP' },
  { term: 'CFR', mode: 'rail', as: 'CPT' },
] as const)('$term by $mode is worked out as $as, and that is said', ({ term, mode, as }) => {
  const cost = costOf({ incoterm: term, mode: mode as TransportMode })
  expect([...priceIncludes(term, mode)]).toEqual([...priceIncludes(as, mode)])
  expect(cost.notes).toContainEqual({ code: 'incoterm-sea-only', params: { term, instead: as } })
  expect(cost.incoterm).toBe(term)
})

test('a bare 1688 price costs what an EXW price costs', () => {
  expect(costOf({ incoterm: 'EXW' }).cash).toEqual(costOf({}).cash)
})

test.each([
  { incoterm: 'FOB' as Incoterm, inside: ['domestic-freight'], because: 'the seller brings it to the ship' },
  { incoterm: 'CFR' as Incoterm, inside: ['domestic-freight', 'main-freight'], because: 'he pays the way' },
  {
    incoterm: 'CIF' as Incoterm,
    inside: ['domestic-freight', 'main-freight', 'insurance'],
    because: 'he insures it as well',
  },
  {
    incoterm: 'DAP' as Incoterm,
    inside: ['domestic-freight', 'main-freight', 'insurance', 'destination-handling', 'delivery'],
    because: 'he brings it to the door',
  },
])('$incoterm: $inside are inside the price: $because', ({ incoterm, inside }) => {
  const cost = costOf({ incoterm, values: { insurance: '1', 'destination-handling': '80', delivery: '60' } })
  expect(inside.map((id) => amountOf(cost, id))).toEqual(inside.map(() => 'inside'))
  expect(amountOf(cost, 'goods')).toBe('1000')
})

test('freight that the seller pays is not missing, however little is known of the goods', () => {
  const shipment = { cbmFollowsWeight: false, carton: {}, notes: [] }
  const cost = costOf({ incoterm: 'CIF', order: { domesticFreight: UNKNOWN, shipment } })
  expect(cost.cash.is).toBe('complete')
})

test.each([
  { incoterm: undefined, value: '1320', because: 'inland 100, freight 200 and insurance 20 are added' },
  { incoterm: 'CFR' as Incoterm, value: '1020', because: 'the price holds the freight already' },
  { incoterm: 'CIF' as Incoterm, value: '1000', because: 'the price is the value at the border' },
])('in a CIF country a $incoterm price is valued at $value: $because', ({ incoterm, value }) => {
  const insured = { insurance: '0', 'insurance-minimum': '20 USD' }
  const cost = costOf({ country: 'BB', values: insured, ...(incoterm ? { incoterm } : {}) })
  expect(cost.customsValue?.amount).toBe(value)
  expect(cost.cif?.amount).toBe(value)
})

test('a CIF price in a FOB country counts whole while nobody said how much of it is freight', () => {
  const cost = costOf({ incoterm: 'CIF' })
  expect(cost.customsValue?.amount).toBe('1000')
  expect(noteCodes(cost)).toContain('incoterm-freight-not-split')
})

test('with freight and insurance shown apart a FOB country leaves them out of the duty, not out of the tax', () => {
  const values = { 'freight-inside': '150 USD', 'insurance-inside': '10 USD' }
  const cost = costOf({ incoterm: 'CIF', values })
  expect(cost.customsValue?.amount).toBe('840')
  expect(amountOf(cost, 'duty/mfn')).toBe('84')
  expect(cost.taxBase?.amount).toBe('1084')
  expect(amountOf(cost, 'goods')).toBe('1000')
  expect(noteCodes(cost)).not.toContain('incoterm-freight-not-split')
})

test('a CIF country counts the freight of a CIF price once, shown apart or not', () => {
  const values = { 'freight-inside': '150 USD', 'insurance-inside': '10 USD' }
  expect(costOf({ country: 'BB', incoterm: 'CIF', values }).customsValue?.amount).toBe('1000')
})

test('freight as large as the price itself is not believed', () => {
  const cost = costOf({ incoterm: 'CIF', values: { 'freight-inside': '1000 USD' } })
  expect(cost.customsValue?.amount).toBe('1000')
})

test('freight shown apart says nothing of a price that holds none', () => {
  expect(costOf({ values: { 'freight-inside': '150 USD' } }).customsValue?.amount).toBe('1100')
})

test('delivered duty paid costs the price, recovers nothing and gives no papers', () => {
  const cost = costOf({ incoterm: 'DDP', buyer: { vatRegistered: true } })
  expect(['duty/mfn', 'tax/vat', 'clearance'].map((id) => amountOf(cost, id))).toEqual(
    Array.from({ length: 3 }, () => 'inside'),
  )
  expect(cost.cash).toMatchObject({ is: 'complete', span: { likely: '1000' } })
  expect(cost.afterTax).toEqual(cost.cash)
  expect(noteCodes(cost)).toContain('ddp-no-entry')
  expect(cost.customsValue).toBeUndefined()
})

test('a carrier’s all-in price means nothing where the seller pays the carrier', () => {
  const cost = costOf({ incoterm: 'CIF', values: { 'lane-all-in': '1' } })
  expect(amountOf(cost, 'duty/mfn')).toBe('100')
})

test('the agent’s commission is on the whole price, with the freight in it', () => {
  expect(amountOf(costOf({ incoterm: 'CIF', values: { agent: '5' } }), 'agent')).toBe('50')
})

test.each([
  { incoterm: 'FOB' as Incoterm, modes: ['air', 'sea'], because: 'the buyer chooses the carrier' },
  { incoterm: 'CIF' as Incoterm, modes: ['sea'], because: 'the seller’s price is for the ship' },
])('a $incoterm price is compared by $modes: $because', ({ incoterm, modes }) => {
  const buyer = {
    country: 'AA',
    currency: 'USD',
    mode: 'sea' as const,
    importer: 'business' as const,
    vatRegistered: false,
    ownValues: ownValues({}),
    incoterm,
  }
  const rows = compareModes(plainOrder, buyer, plainPacks(), '2026-11-22')
  expect(rows.map(({ mode }) => mode)).toEqual(modes)
})
