import type { Charge, RulePack } from '../../domain/landed-cost/rule-pack'
import { CIF, exactly, importVat, official, ordinaryDuty, recalled } from './layers'

export const EU_MEMBERS = [
  'AT',
  'BE',
  'BG',
  'HR',
  'CY',
  'CZ',
  'DK',
  'EE',
  'FI',
  'FR',
  'DE',
  'GR',
  'HU',
  'IE',
  'IT',
  'LV',
  'LT',
  'LU',
  'MT',
  'NL',
  'PL',
  'PT',
  'RO',
  'SK',
  'SI',
  'ES',
  'SE',
]

const VALUE = official(
  'Union Customs Code, Articles 70–71: price and transport to the Union border',
  '2026-11-22',
)
const RELIEF = official(
  'Council Regulation (EU) 2026/382: relief up to 150 euro ended 1 July 2026',
  '2026-07-01',
)
const VAT = official(
  'VAT Directive, Articles 85–86: customs value, duty and costs to the first destination',
  '2026-11-22',
)

const eur = (amount: string) => ({ amount, currency: 'EUR' })
const SMALL = { of: ['goods'], upTo: eur('150') }

/**
 * Commission, and handling and transport up to the first destination in the Union (Article 86(1)(b)). That the
 * buyer's own agent counts as commission is our reading; it never changes the cost after VAT.
 */
const VAT_BASE = ['customs-value', 'duty/mfn', 'agent', 'destination-handling', 'delivery']

const parcelDuty: Charge = {
  id: 'duty/eu-parcel',
  assumption: 'layer/eu-parcel',
  rate: { is: 'fixed', span: exactly('3'), currency: 'EUR' },
  of: ['goods'],
  importer: 'consumer',
  when: [SMALL],
  evidence: RELIEF,
}

const shared = {
  countries: EU_MEMBERS,
  currency: 'EUR',
  checkedOn: '2026-11-22',
  basis: 'cif',
  customsValue: CIF,
  tariff: { is: 'table', table: 'eu' },
  clearance: [
    {
      modes: ['air', 'sea', 'rail', 'truck'],
      currency: 'EUR',
      span: { low: '45', likely: '75', high: '150' },
      evidence: recalled('What forwarders usually take for one import declaration in the EU'),
    },
  ],
} satisfies Partial<RulePack>

export const europeanUnion: RulePack[] = [
  {
    ...shared,
    id: 'eu-2025-08',
    // The members’ VAT rates are those of August 2025.
    validFrom: '2025-08-12',
    validTo: '2026-06-30',
    charges: [{ ...ordinaryDuty(VALUE), unless: [{ when: SMALL }] }, importVat(VAT_BASE, VAT)],
    notes: ['eu-anti-dumping', 'tariff-2021'],
    evidence: VALUE,
  },
  {
    ...shared,
    id: 'eu-2026-07',
    validFrom: '2026-07-01',
    validTo: '2028-06-30',
    charges: [
      { ...ordinaryDuty(VALUE), unless: [{ importer: 'consumer', when: SMALL }] },
      parcelDuty,
      importVat([...VAT_BASE, 'duty/eu-parcel'], VAT),
    ],
    notes: ['eu-anti-dumping', 'tariff-2021'],
    evidence: RELIEF,
  },
]
