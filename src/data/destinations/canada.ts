import type { RulePack } from '../../domain/landed-cost/rule-pack'
import { CHECKED, FOB, importGst, market, openCharge, ordinaryDuty, PARCEL, recalled } from './layers'

const CBSA = market(
  'CBSA: value for duty and GST on commercial imports; 20 dollars free by courier and post',
  CHECKED,
)
const PROVINCES = recalled('Private imports pay the sales tax of their province at the border')

const FREE = { modes: PARCEL, when: { of: ['customs-value'], upTo: { amount: '20', currency: 'CAD' } } }

export const canada: RulePack[] = [
  {
    id: 'ca-2020-07',
    countries: ['CA'],
    currency: 'CAD',
    validFrom: '2020-07-01',
    checkedOn: CHECKED,
    basis: 'fob',
    customsValue: FOB,
    tariff: { is: 'none' },
    charges: [
      { ...ordinaryDuty(CBSA), unless: [FREE] },
      { ...importGst(['customs-value', 'duty/mfn'], CBSA), unless: [FREE] },
      {
        ...openCharge('tax/ca-provincial', 'percent', ['customs-value', 'duty/mfn'], PROVINCES),
        importer: 'consumer',
        unless: [FREE],
      },
    ],
    notes: ['ca-provincial-tax', 'ca-remedies', 'duty-to-enter'],
    evidence: CBSA,
  },
]
