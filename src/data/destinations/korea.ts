import type { RulePack } from '../../domain/landed-cost/rule-pack'
import { CHECKED, CIF, importVat, ordinaryDuty, PARCEL, recalled } from './layers'

const KOREA = recalled('Korea: duty on CIF, VAT 10 %; 150 dollars free for private parcels')

const PRIVATE = {
  importer: 'consumer' as const,
  modes: PARCEL,
  when: { of: ['goods'], upTo: { amount: '150', currency: 'USD' } },
}

export const korea: RulePack[] = [
  {
    id: 'kr-2026-01',
    countries: ['KR'],
    currency: 'KRW',
    validFrom: '2026-01-01',
    checkedOn: CHECKED,
    basis: 'cif',
    customsValue: CIF,
    tariff: { is: 'none' },
    charges: [
      { ...ordinaryDuty(KOREA), unless: [PRIVATE] },
      { ...importVat(['customs-value', 'duty/mfn'], KOREA), unless: [PRIVATE] },
    ],
    notes: ['duty-to-enter', 'preference-not-read'],
    evidence: KOREA,
  },
]
