import type { RulePack } from '../../domain/landed-cost/rule-pack'
import { CHECKED, CIF, exactly, importGst, importVat, market, official, ordinaryDuty, PARCEL } from './layers'

const SINGAPORE = official('Singapore Customs: GST on CIF, commission and duty', CHECKED)
const THAILAND = official(
  'Thai Customs Announcement 219/2568, DHL Thailand: duty and VAT from the first baht',
  '2026-01-01',
)
const VIETNAM = official('Decision 01/2025: VAT on all express goods', '2025-02-18')
const VIETNAM_DUTY = market(
  'Decree 134/2016 as read by EY: duty-free express goods up to 1 m dong',
  '2025-02-18',
)
const VIETNAM_TAX = market('Vietnamese VAT 10 %, 8 % for a time on many goods', CHECKED)

const upTo = (amount: string, currency: string) => ({ of: ['customs-value'], upTo: { amount, currency } })

export const singapore: RulePack[] = [
  {
    id: 'sg-2024-01',
    countries: ['SG'],
    currency: 'SGD',
    validFrom: '2024-01-01',
    checkedOn: CHECKED,
    basis: 'cif',
    customsValue: CIF,
    // Only alcohol, tobacco, vehicles and petroleum pay duty.
    tariff: { is: 'band', span: exactly('0'), evidence: SINGAPORE },
    charges: [
      ordinaryDuty(SINGAPORE),
      {
        ...importGst(['customs-value', 'agent', 'duty/mfn'], SINGAPORE),
        unless: [{ modes: ['air', ...PARCEL], when: upTo('400', 'SGD') }],
      },
    ],
    notes: ['sg-small-consignment'],
    evidence: SINGAPORE,
  },
]

/** Before 2026 parcels up to 1,500 baht were treated otherwise; those rules were not read. */
export const thailand: RulePack[] = [
  {
    id: 'th-2026-01',
    countries: ['TH'],
    currency: 'THB',
    validFrom: '2026-01-01',
    checkedOn: CHECKED,
    basis: 'cif',
    customsValue: CIF,
    tariff: { is: 'none' },
    charges: [
      { ...ordinaryDuty(THAILAND), unless: [{ when: upTo('1', 'THB') }] },
      { ...importVat(['customs-value', 'duty/mfn'], THAILAND), unless: [{ when: upTo('1', 'THB') }] },
    ],
    notes: ['th-first-baht', 'duty-to-enter'],
    evidence: THAILAND,
  },
]

export const vietnam: RulePack[] = [
  {
    id: 'vn-2025-02',
    countries: ['VN'],
    currency: 'VND',
    validFrom: '2025-02-18',
    checkedOn: CHECKED,
    basis: 'cif',
    customsValue: CIF,
    tariff: { is: 'none' },
    charges: [
      {
        ...ordinaryDuty(VIETNAM_DUTY),
        unless: [{ modes: PARCEL, when: { of: ['goods'], upTo: { amount: '1000000', currency: 'VND' } } }],
      },
      {
        ...importVat(['customs-value', 'duty/mfn'], VIETNAM_TAX),
        rate: { is: 'percent', span: { low: '8', likely: '10', high: '10' } },
      },
    ],
    notes: ['vn-vat', 'duty-to-enter'],
    evidence: VIETNAM,
  },
]
