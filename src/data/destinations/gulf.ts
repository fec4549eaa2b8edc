import type { RulePack } from '../../domain/landed-cost/rule-pack'
import { CHECKED, CIF, importVat, market, ordinaryDuty, PARCEL, recalled } from './layers'

const GULF = market('GCC common tariff and UAE import VAT, trade guides', CHECKED)
const SAUDI = market(
  'Saudi import rules, trade guides: duty 5 % common, to 15 % on protected goods; VAT 15 %',
  CHECKED,
)
const OTHERS = recalled('GCC common tariff: 5 % on most goods')

const upTo = (amount: string, currency: string) => ({ of: ['goods'], upTo: { amount, currency } })

const gulf = {
  checkedOn: CHECKED,
  basis: 'cif',
  customsValue: CIF,
} satisfies Partial<RulePack>

const VAT_BASE = ['customs-value', 'duty/mfn', 'destination-handling']

export const emirates: RulePack[] = [
  {
    ...gulf,
    id: 'ae-2023-01',
    countries: ['AE'],
    currency: 'AED',
    validFrom: '2023-01-01',
    // 5 % on most goods, some free.
    tariff: { is: 'band', span: { low: '0', likely: '5', high: '5' }, evidence: GULF },
    charges: [
      { ...ordinaryDuty(GULF), unless: [{ modes: PARCEL, when: upTo('300', 'AED') }] },
      importVat(VAT_BASE, GULF),
    ],
    notes: [],
    evidence: GULF,
  },
]

export const saudiArabia: RulePack[] = [
  {
    ...gulf,
    id: 'sa-2020-07',
    countries: ['SA'],
    currency: 'SAR',
    validFrom: '2020-07-01',
    tariff: { is: 'band', span: { low: '5', likely: '5', high: '15' }, evidence: SAUDI },
    charges: [
      {
        ...ordinaryDuty(SAUDI),
        unless: [{ importer: 'consumer', modes: PARCEL, when: upTo('1000', 'SAR') }],
      },
      importVat(['customs-value', 'duty/mfn'], SAUDI),
    ],
    notes: ['sa-conformity', 'sa-protected'],
    evidence: SAUDI,
  },
]

export const otherGulf: RulePack[] = [
  {
    ...gulf,
    id: 'gcc-2026-01',
    countries: ['BH', 'KW', 'OM', 'QA'],
    validFrom: '2026-01-01',
    tariff: { is: 'band', span: { low: '0', likely: '5', high: '5' }, evidence: OTHERS },
    charges: [ordinaryDuty(OTHERS), importVat(['customs-value', 'duty/mfn'], OTHERS)],
    notes: ['general-rules'],
    evidence: OTHERS,
  },
]
