import type { Charge, RulePack } from '../../domain/landed-cost/rule-pack'
import { CHECKED, CIF, exactly, importVat, official, ordinaryDuty, PARCEL, recalled } from './layers'

const PMK = official('PMK 4/2025: consignments, 7.5 % flat, amounts rounded up to 1,000 rupiah', '2025-03-05')
const TAX = recalled('Indonesian PPN 11 % effective')

const UP = { to: '1000', way: 'up' as const }
const usd = (amount: string) => ({ amount, currency: 'USD' })
const CONSIGNMENT = { of: ['goods'], upTo: usd('1500') }

/** 15 % on cosmetics, watches, iron and steel; 25 % on bags, textiles, shoes, bicycles; books free. */
const consignmentDuty: Charge = {
  id: 'duty/id-consignment',
  assumption: 'layer/id-consignment',
  rate: {
    is: 'goods',
    spans: [
      { codes: ['33', '91', '72', '73'], span: exactly('15') },
      { codes: ['4202', '61', '62', '63', '64', '8712'], span: exactly('25') },
      { codes: ['4901'], span: exactly('0') },
    ],
    otherwise: exactly('7.5'),
  },
  of: ['customs-value'],
  modes: PARCEL,
  when: [CONSIGNMENT, { of: ['goods'], over: usd('3') }],
  round: UP,
  evidence: PMK,
}

export const indonesia: RulePack[] = [
  {
    id: 'id-2025-03',
    countries: ['ID'],
    currency: 'IDR',
    validFrom: '2025-03-05',
    checkedOn: CHECKED,
    basis: 'cif',
    customsValue: CIF,
    tariff: { is: 'none' },
    charges: [
      consignmentDuty,
      { ...ordinaryDuty(PMK), modes: ['air', 'sea', 'rail', 'truck'], round: UP },
      { ...ordinaryDuty(PMK), modes: PARCEL, round: UP, unless: [{ when: CONSIGNMENT }] },
      {
        ...importVat(['customs-value', 'duty/mfn', 'duty/id-consignment'], TAX),
        rate: { is: 'percent', span: exactly('11') },
        round: UP,
      },
    ],
    notes: ['id-special-goods', 'id-income-tax', 'duty-to-enter'],
    evidence: PMK,
  },
]
