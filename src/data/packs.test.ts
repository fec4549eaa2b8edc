import { expect, test } from 'vitest'
import * as z from 'zod/mini'
import { categoryPrior } from '../domain/category-prior'
import { packs as packsSchema } from '../domain/landed-cost/packs'
import { rulesOn } from '../domain/landed-cost/pick-pack'
import type { ChargeRate } from '../domain/landed-cost/rule-pack'
import { categoryPriors } from './category-priors'
import { EU_MEMBERS } from './destinations/eu-members'
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
  ...packs.rules.flatMap((pack) => [
    ...(pack.tariff.is === 'band' ? [{ id: `${pack.id} band`, evidence: pack.tariff.evidence }] : []),
    ...(pack.freightShare ? [{ id: `${pack.id} freight`, evidence: pack.freightShare.evidence }] : []),
    ...(pack.usualDuty ? [{ id: `${pack.id} usual`, evidence: pack.usualDuty.evidence }] : []),
    ...(pack.preference ? [{ id: `${pack.id} preference`, evidence: pack.preference.evidence }] : []),
    ...(pack.clearance ?? []).map(({ evidence }) => ({ id: `${pack.id} clearance`, evidence })),
  ]),
  ...packs.stages.map(({ stage, evidence }) => ({ id: stage, evidence })),
  ...packs.containers.map(({ id, evidence }) => ({ id, evidence })),
  ...packs.holidays.map(({ id, evidence }) => ({ id, evidence })),
  ...packs.payments.map(({ id, evidence }) => ({ id, evidence })),
  ...Object.entries(packs.vat).map(([id, { evidence }]) => ({ id, evidence })),
  ...Object.entries(packs.duty).map(([id, { evidence }]) => ({ id, evidence })),
]

const isRising = (span: { low: string; likely: string; high: string }): boolean =>
  Number(span.low) <= Number(span.likely) && Number(span.likely) <= Number(span.high)

type Ends = { low: string; likely: string; high: string }
const spansOf = (id: string, rate: ChargeRate): { id: string; span: Ends }[] => {
  if (rate.is === 'percent' || rate.is === 'fixed') return [{ id, span: rate.span }]
  return rate.is === 'goods' ? rate.spans.map(({ span }) => ({ id, span })) : []
}

const spans = [
  ...packs.lanes.flatMap(({ id, span, bands }) => [
    ...(span ? [{ id, span }] : []),
    ...(bands ?? []).map((band) => ({ id, span: band.span })),
  ]),
  ...packs.rates.map(({ currency, yuan }) => ({ id: currency, span: yuan })),
  ...packs.general.flatMap(({ id, steps }) => steps.map(({ span }) => ({ id, span }))),
  ...packs.payments.flatMap(({ id, fee, margin }) => [
    { id, span: fee },
    { id, span: margin },
  ]),
  ...packs.rules.flatMap((pack) => pack.charges.flatMap(({ id, rate }) => spansOf(id, rate))),
  ...categoryPriors.flatMap(({ id, kg, kgPerCbm }) => [
    { id, span: kg },
    { id, span: kgPerCbm },
  ]),
]

test('every pack fits its schema', () => {
  expect(z.safeParse(packsSchema, packs).error?.issues ?? []).toEqual([])
})

test('all 69 kinds of goods fit their schema', () => {
  expect(z.safeParse(z.array(categoryPrior), categoryPriors).error?.issues ?? []).toEqual([])
  expect(categoryPriors).toHaveLength(69)
})

test('no figure stands without a source, a date and who says so', () => {
  expect(sources.length).toBeGreaterThan(400)
  expect(sources.filter(({ evidence }) => !evidence.source || !evidence.asOf).map(({ id }) => id)).toEqual([])
  const ours = ['official', 'market', 'recalled']
  expect(sources.filter(({ evidence }) => !ours.includes(evidence.basis)).map(({ id }) => id)).toEqual([])
})

test('every destination asked for has rules of its own today', () => {
  const asked = [
    ...['US', 'CA', 'MX', 'BR', 'CL', 'PE', 'AU', 'NZ', 'GB', 'CH', 'NO', 'TR', ...EU_MEMBERS],
    ...['SG', 'MY', 'TH', 'VN', 'PH', 'ID', 'JP', 'KR', 'IN', 'PK', 'BD', 'AE', 'SA', 'ZA', 'NG', 'KE', 'GH'],
    ...['EG', 'KZ', 'KG', 'UZ', 'TJ', 'TM', 'RU', 'BY', 'AM'],
  ]
  const general = asked.filter((country) => rulesOn(packs, country, '2026-11-22')?.countries.includes('*'))
  const none = asked.filter((country) => rulesOn(packs, country, '2026-11-22') === undefined)
  expect([...general, ...none]).toEqual([])
})

test('rules without a figure for the duty say that it must be entered', () => {
  const silent = packs.rules.filter(({ tariff, charges, notes }) => {
    const duty = charges.filter(({ assumption }) => assumption === 'duty')
    const isOpen =
      tariff.is === 'none' && duty.some(({ rate }) => rate.is === 'tariff' || rate.is === 'goods')
    return isOpen && !notes.includes('duty-to-enter')
  })
  expect(silent.map(({ id }) => id)).toEqual([])
})

test('every charge is replaced by an own value of its own or by the duty or the tax', () => {
  const names = packs.rules.flatMap(({ charges }) => charges.map(({ assumption }) => assumption))
  expect(names.filter((name) => name !== 'duty' && name !== 'tax' && !name.startsWith('layer/'))).toEqual([])
})

test('no threshold stands in a currency that nothing is known of', () => {
  const charges = packs.rules.flatMap((pack) => pack.charges)
  const limits = charges.flatMap(({ when = [], unless = [] }) => [...when, ...unless.map((one) => one.when)])
  const currencies = limits.flatMap(({ over, upTo }) => [over?.currency ?? 'CNY', upTo?.currency ?? 'CNY'])
  const known = ['CNY', ...packs.rates.map(({ currency }) => currency)]
  expect([...new Set(currencies)].filter((currency) => !known.includes(currency))).toEqual([])
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

test('the packs hold no tariff line: those of the goods in question are read from the package', () => {
  expect(Object.values(packs.duty).map(({ headings }) => headings)).toEqual([{}, {}, {}])
})

test.each([
  { country: 'US', date: '2026-09-30', pack: 'us-2026-07', because: 'fees of fiscal 2026 still hold' },
  { country: 'US', date: '2024-09-30', pack: undefined, because: 'fees of earlier years were not read' },
  { country: 'US', date: '2025-02-04', pack: 'us-2025-02', because: 'emergency duties begin' },
  { country: 'US', date: '2025-08-28', pack: 'us-2025-05', because: 'goods of China are free no more' },
  { country: 'US', date: '2025-08-29', pack: 'us-2025-08', because: 'the 800-dollar exemption ends for all' },
  { country: 'US', date: '2026-02-23', pack: 'us-2025-10', because: 'emergency duties are still collected' },
  { country: 'US', date: '2026-02-24', pack: 'us-2026-02', because: 'the surcharge stands in their place' },
  { country: 'US', date: '2026-04-06', pack: 'us-2026-04', because: 'the metal annexes begin' },
  { country: 'US', date: '2026-11-09', pack: 'us-2026-10', because: 'the 178 exclusions still hold' },
  { country: 'US', date: '2026-11-10', pack: 'us-2026-11', because: 'they have lapsed' },
  { country: 'US', date: '2027-10-01', pack: undefined, because: 'fees of fiscal 2028 are not set' },
  { country: 'DE', date: '2028-07-01', pack: undefined, because: 'what follows the three euro is not known' },
  { country: 'GB', date: '2029-04-01', pack: undefined, because: 'the 135-pound relief is to be over' },
  {
    country: 'TH',
    date: '2025-12-31',
    pack: undefined,
    because: 'rules before the first baht were not read',
  },
  { country: 'TH', date: '2026-01-01', pack: 'th-2026-01', because: 'all pay from the first baht' },
  { country: 'VN', date: '2025-02-17', pack: undefined, because: 'express goods were still free of VAT' },
  { country: 'NZ', date: '2019-11-30', pack: 'nz-2010-10', because: 'the threshold is still 400 dollars' },
  { country: 'NZ', date: '2026-04-01', pack: 'nz-2026-04', because: 'the levies change' },
  { country: 'TJ', date: '2027-01-01', pack: 'tj-2027-01', because: 'VAT is planned to fall' },
  { country: 'MX', date: '2026-01-01', pack: 'mx-2026-01', because: 'the tariff is raised' },
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
