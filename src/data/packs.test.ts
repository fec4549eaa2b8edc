import { expect, test } from 'vitest'
import * as z from 'zod/mini'
import { categoryPrior } from '../domain/category-prior'
import { packs as packsSchema } from '../domain/landed-cost/packs'
import { rulesOn } from '../domain/landed-cost/pick-pack'
import { categoryPriors } from './category-priors'
import { packs } from './packs'

const sources = [
  ...packs.rules.map(({ id, evidence }) => ({ id, evidence })),
  ...packs.rules.flatMap((pack) =>
    pack.charges.map(({ id, evidence }) => ({ id: `${pack.id} ${id}`, evidence })),
  ),
  ...packs.lanes.map(({ id, evidence }) => ({ id, evidence })),
  ...packs.transit.map(({ countries, evidence }) => ({ id: countries.join(), evidence })),
  ...packs.rates.map(({ currency, evidence }) => ({ id: currency, evidence })),
  ...packs.general.map(({ id, evidence }) => ({ id, evidence })),
  ...Object.entries(packs.vat).map(([id, { evidence }]) => ({ id, evidence })),
  ...Object.entries(packs.duty).map(([id, { evidence }]) => ({ id, evidence })),
]

const isRising = (span: { low: string; likely: string; high: string }): boolean =>
  Number(span.low) <= Number(span.likely) && Number(span.likely) <= Number(span.high)

const spans = [
  ...packs.lanes.flatMap(({ id, span, bands }) => [
    ...(span ? [{ id, span }] : []),
    ...(bands ?? []).map((band) => ({ id, span: band.span })),
  ]),
  ...packs.rates.map(({ currency, yuan }) => ({ id: currency, span: yuan })),
  ...packs.general.flatMap(({ id, steps }) => steps.map(({ span }) => ({ id, span }))),
  ...categoryPriors.flatMap(({ id, kg, kgPerCbm }) => [
    { id, span: kg },
    { id, span: kgPerCbm },
  ]),
]

test('every pack fits its schema', () => {
  expect(z.safeParse(packsSchema, packs).error?.issues ?? []).toEqual([])
})

test('all 67 kinds of goods fit their schema', () => {
  expect(z.safeParse(z.array(categoryPrior), categoryPriors).error?.issues ?? []).toEqual([])
  expect(categoryPriors).toHaveLength(67)
})

test('no figure stands without a source and a date', () => {
  expect(sources.filter(({ evidence }) => !evidence.source || !evidence.asOf).map(({ id }) => id)).toEqual([])
})

test('every span rises from low over likely to high', () => {
  expect(spans.filter(({ span }) => !isRising(span)).map(({ id }) => id)).toEqual([])
})

test('the rules of one country never overlap in time', () => {
  const overlapping = packs.rules.filter((pack) =>
    packs.rules.some(
      (other) =>
        other !== pack &&
        other.countries.some((country) => pack.countries.includes(country)) &&
        other.validFrom <= pack.validFrom &&
        pack.validFrom <= (other.validTo ?? '9999-12-31'),
    ),
  )
  expect(overlapping.map(({ id }) => id)).toEqual([])
})

test('a base names only terms that stand before it', () => {
  const LINES = [
    'goods',
    'domestic-freight',
    'agent',
    'origin-handling',
    'main-freight',
    'insurance',
    'destination-handling',
    'delivery',
    'customs-value',
    'freight-outside',
  ]
  const unknownTerms = packs.rules.flatMap((pack) =>
    pack.charges.flatMap((charge, index) => {
      const before = [...LINES, ...pack.charges.slice(0, index).map(({ id }) => id)]
      return charge.of
        .filter((term) => !before.includes(term))
        .map((term) => `${pack.id} ${charge.id} ${term}`)
    }),
  )
  expect(unknownTerms).toEqual([])
})

test('every heading of the priors has figures for the US, the EU and the UK, but watches: they pay by the piece', () => {
  const headings = [...new Set(categoryPriors.flatMap(({ hs4 }) => hs4))]
  const without = Object.entries(packs.duty).flatMap(([table, { headings: known }]) =>
    headings.filter((hs4) => !known[hs4]).map((hs4) => `${table} ${hs4}`),
  )
  expect(without).toEqual(['eu 9102', 'uk 9102'])
})

test.each([
  { country: 'US', date: '2026-09-30', pack: 'us-2026-07', because: 'fees of fiscal 2026 still hold' },
  { country: 'US', date: '2026-10-01', pack: 'us-2026-10', because: 'fees change on 1 October' },
  { country: 'US', date: '2026-07-24', pack: 'us-2026-07', because: 'the forced-labour duty starts' },
  { country: 'US', date: '2026-07-23', pack: 'us-2026-04', because: 'the surcharge of Section 122 ends' },
  { country: 'FR', date: '2026-06-30', pack: 'eu-2025-08', because: 'parcels up to 150 euro are still free' },
  { country: 'FR', date: '2026-07-01', pack: 'eu-2026-07', because: 'the relief ends' },
  { country: 'KZ', date: '2025-12-31', pack: undefined, because: 'VAT was another before 2026' },
  { country: 'KZ', date: '2026-01-01', pack: 'kz-2026-01', because: 'VAT of 16 % starts' },
  { country: 'PE', date: '2026-11-22', pack: 'cif-2026-01', because: 'it counts on CIF' },
  { country: 'UY', date: '2026-11-22', pack: 'general-2026-01', because: 'it has no rules of its own' },
])('$country on $date is under $pack: $because', ({ country, date, pack }) => {
  expect(rulesOn(packs, country, date)?.id).toBe(pack)
})
