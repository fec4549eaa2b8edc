import { expect, test } from 'vitest'
import { packs } from '../../../data/packs'
import type { Charge, RulePack } from '../../../domain/landed-cost/rule-pack'
import { translator } from '../../words/translator'
import { formatIn } from '../format'
import { sayLimits } from './say-limits'
import { isOpenRate, sayRate } from './say-rate'
import type { DeskWords } from './say-span'
import { sayTerms } from './say-terms'

const words: DeskWords = { t: translator('en'), format: formatIn('en') }
const evidence = { basis: 'official' as const, source: 'the authority', asOf: '2026-11-01' }
const span = { low: '0', likely: '5', high: '12' }
const pack: RulePack = {
  id: 'a',
  countries: ['UY'],
  validFrom: '2026-01-01',
  checkedOn: '2026-11-01',
  basis: 'cif',
  customsValue: ['goods', 'main-freight'],
  tariff: { is: 'none' },
  charges: [],
  notes: [],
  evidence,
}
const charge = (rate: Charge['rate'], more: Partial<Charge> = {}): Charge => ({
  id: 'fee/a',
  assumption: 'layer/a',
  rate,
  of: ['customs-value'],
  evidence,
  ...more,
})
const vat = { percent: '22', tax: 'vat' as const, evidence }
const percent = { is: 'percent' as const, span: { low: '1', likely: '1', high: '1' } }
const usd = (amount: string) => ({ amount, currency: 'USD' })

test.each([
  { rate: percent, said: ['1 %'], because: 'a point is said once' },
  {
    rate: { is: 'percent' as const, span },
    said: ['0 % to 12 %, most likely 5 %'],
    because: 'a range has both ends',
  },
  { rate: { is: 'vat' as const }, said: ['22 %'], because: 'the standard rate of the country' },
  {
    rate: { is: 'open' as const, unit: 'money' as const },
    said: ['charged, at a rate that nobody publishes'],
    because: 'no figure is no zero',
  },
  {
    rate: { is: 'tariff' as const, layer: 'mfn' },
    said: ['the rate you enter'],
    because: 'there is no tariff here',
  },
  {
    rate: { is: 'per-kg' as const, perKg: usd('0.5'), plus: '2', weight: 'gross' as const },
    said: ['$0.50 for each kg of gross weight + $2.00'],
    because: 'a weight rate with a sum once',
  },
  {
    rate: {
      is: 'steps' as const,
      currency: 'USD',
      steps: [{ upTo: '800', fixed: '0' }, { percentOver: '10', from: '800', fixed: '5' }, { upTo: '9' }],
    },
    said: ['up to $800.00: $0.00', 'above: $5.00 + 10 % of what is over $800.00', 'up to $9.00: unknown'],
    because: 'each step, and one without a figure is unknown',
  },
  {
    rate: { is: 'goods' as const, spans: [{ codes: ['61', '62'], span }] },
    said: ['goods of 61, 62: 0 % to 12 %, most likely 5 %', 'all others: unknown'],
    because: 'of other goods nothing is said',
  },
])('a rate reads as $said: $because', ({ rate, said }) => {
  expect(sayRate(words, charge(rate), { pack, vat })).toEqual(said)
})

test('a charge that nobody has a figure of is marked', () => {
  const open = (rate: Charge['rate']) => isOpenRate(charge(rate), { pack, vat: undefined })
  expect([
    open({ is: 'open', unit: 'percent' }),
    open({ is: 'tariff', layer: 'mfn' }),
    open({ is: 'vat' }),
  ]).toEqual([true, true, true])
  expect(open(percent)).toBe(false)
})

test('thresholds, exceptions and limits are sentences', () => {
  const limits = sayLimits(
    words,
    charge(percent, {
      when: [{ of: ['goods'], over: usd('150'), upTo: usd('2500') }],
      unless: [{ importer: 'consumer', modes: ['post'], when: { of: [], upToKg: '31' } }],
      atLeast: usd('34.58'),
      atMost: usd('670.86'),
    }),
  )
  expect(limits).toEqual([
    'Only with goods over $150.00, up to $2,500.00.',
    'Free with gross weight up to 31 kg (a private person; Post).',
    'At least $34.58.',
    'At most $670.86.',
  ])
})

test('no charge of ours has a base without a name', () => {
  const terms = packs.rules.flatMap(({ customsValue, charges }) => [
    ...customsValue,
    ...charges.flatMap(({ of }) => of),
  ])
  const nameless = [...new Set(terms)].filter((term) => term !== 'goods' && sayTerms(words, [term]) === term)
  expect(nameless).toEqual([])
})
