import { expect, test } from 'vitest'
import { packs } from '../../data/packs'
import { fileOfPacks } from './file-of-packs'
import { parsePackFile } from './parse-pack-file'

const ours = fileOfPacks(packs, 'US', '2026-11-22')
const source = { basis: 'market', source: 'a broker', asOf: '2026-11-01' }
const rule = {
  id: 'uy-2026-06',
  countries: ['UY'],
  validFrom: '2026-06-01',
  checkedOn: '2026-11-01',
  basis: 'cif',
  customsValue: ['goods', 'main-freight'],
  tariff: { is: 'none' },
  charges: [
    {
      id: 'duty/mfn',
      assumption: 'duty',
      rate: { is: 'percent', span: { low: '0', likely: '10', high: '20' } },
      of: ['customs-value'],
      evidence: source,
    },
  ],
  notes: [],
  evidence: source,
}
const file = (rules: object[], more: object = {}): string =>
  JSON.stringify({
    format: 'landfall-packs',
    version: 1,
    name: 'Uruguay',
    madeBy: 'a broker',
    asOf: '2026-11-01',
    rules,
    ...more,
  })
const charged = (change: object): object => ({ ...rule, charges: [{ ...rule.charges[0], ...change }] })

const fieldsOf = (text: string): string[] => {
  const parsed = parsePackFile(text)
  return parsed.ok ? [] : parsed.problem.map(({ field, code }) => `${field}: ${code}`)
}

test('our own rules, written down, are a file that can be read back', () => {
  expect(parsePackFile(JSON.stringify(ours))).toEqual({ ok: true, value: ours })
})

test('rules made by hand are read', () => {
  expect(fieldsOf(file([rule]))).toEqual([])
})

test.each([
  { text: '{', said: ': not-json', because: 'it is cut off' },
  { text: '[1]', said: 'format: not-ours', because: 'it is some other list' },
  { text: '{"format":"else"}', said: 'format: not-ours', because: 'another program made it' },
  { text: file([], { asOf: undefined }), said: 'asOf: missing', because: 'nobody said when' },
  { text: file([], { version: 2 }), said: 'version: one-of', because: 'a later format' },
  {
    text: file([], { colour: 1 }),
    said: 'colour: unknown-field',
    because: 'it may mean something we do not know',
  },
  {
    text: file([{ ...rule, validFrom: 'June' }]),
    said: 'rules[0].validFrom: not-valid',
    because: 'not a date',
  },
  {
    text: file([{ ...rule, evidence: undefined }]),
    said: 'rules[0].evidence: missing',
    because: 'no figure without a source',
  },
  {
    text: file([{ ...rule, evidence: { basis: 'market', source: 'a broker' } }]),
    said: 'rules[0].evidence: no-source',
    because: 'no source without a date',
  },
  {
    text: file([charged({ rate: { is: 'percent', span: { low: '20', likely: '10', high: '20' } } })]),
    said: 'rules[0].charges[0].rate.span: falling-span',
    because: 'its ends fall',
  },
  {
    text: file([charged({ of: ['tax/vat'] })]),
    said: 'rules[0].charges[0].of: unknown-term',
    because: 'no such charge stands before it',
  },
  {
    text: file([{ ...rule, validTo: '2026-05-01' }]),
    said: 'rules[0].validTo: dates-turned',
    because: 'it ends before it begins',
  },
  {
    text: file([rule, { ...rule, id: 'uy-2026-09', validFrom: '2026-09-01' }]),
    said: 'rules[1]: overlap',
    because: 'two rules for one day',
  },
  { text: file([rule, rule]), said: 'rules[1].id: twice', because: 'one id for two rules' },
])('$said, $because', ({ text, said }) => {
  expect(fieldsOf(text)).toContain(said)
})

test('a number where text of a decimal belongs is refused: no sum is ever a fraction of the machine', () => {
  const rate = { is: 'percent', span: { low: 0, likely: 10, high: 20 } }
  expect(fieldsOf(file([charged({ rate })]))).toEqual([
    'rules[0].charges[0].rate.span.low: wrong-kind',
    'rules[0].charges[0].rate.span.likely: wrong-kind',
    'rules[0].charges[0].rate.span.high: wrong-kind',
  ])
})
