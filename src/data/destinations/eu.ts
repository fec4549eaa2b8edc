import type { Charge, RulePack } from '../../domain/landed-cost/rule-pack'
import { EU_MEMBERS } from './eu-members'
import { nationalParcelFees } from './eu-parcel-fees'
import { CHECKED, CIF, exactly, importVat, official, ordinaryDuty, recalled } from './layers'

export { EU_MEMBERS } from './eu-members'

const VALUE = official(
  'Union Customs Code, Articles 70–71: price and transport to the Union border',
  '2026-11-22',
)
const AIR = official('UCC Implementing Act, Annex 23-01: share of air freight by zone', CHECKED)
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
const VAT_BASE = ['customs-value', 'freight-outside', 'duty/mfn', 'agent', 'destination-handling', 'delivery']

const parcelDuty: Charge = {
  id: 'duty/eu-parcel',
  assumption: 'layer/eu-parcel',
  rate: { is: 'per-item', amount: eur('3') },
  of: ['goods'],
  importer: 'consumer',
  when: [SMALL],
  evidence: RELIEF,
}

const shared = {
  countries: EU_MEMBERS,
  currency: 'EUR',
  checkedOn: CHECKED,
  basis: 'cif',
  customsValue: CIF,
  // Of air freight only the part flown outside the Union counts (Annex 23-01): all of it until the buyer splits it.
  freightShare: { span: exactly('100'), evidence: AIR },
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
    charges: [
      { ...ordinaryDuty(VALUE), unless: [{ when: SMALL }] },
      ...nationalParcelFees,
      importVat(VAT_BASE, VAT),
    ],
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
      ...nationalParcelFees,
      importVat([...VAT_BASE, 'duty/eu-parcel'], VAT),
    ],
    notes: ['eu-parcel-business', 'eu-anti-dumping', 'tariff-2021'],
    evidence: RELIEF,
  },
]
