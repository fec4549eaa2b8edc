import type { RulePack } from '../../domain/landed-cost/rule-pack'
import {
  CHECKED,
  CIF,
  exactly,
  FOB,
  importVat,
  market,
  official,
  openCharge,
  ordinaryDuty,
  percentCharge,
  recalled,
} from './layers'

const SARS = official('SARS: import VAT on the added tax value; clothing 45 %', CHECKED)
const KRA = market('Kenyan import declaration fee 2.5 % and railway levy 2 %, trade guides', CHECKED)
const GHANA = recalled('Ghana: duty bands to 35 % and several levies; the VAT reform of 2026 was not read')

export const southAfrica: RulePack[] = [
  {
    id: 'za-2018-04',
    countries: ['ZA'],
    currency: 'ZAR',
    validFrom: '2018-04-01',
    checkedOn: CHECKED,
    basis: 'fob',
    customsValue: FOB,
    tariff: { is: 'none' },
    charges: [
      {
        ...ordinaryDuty(SARS),
        // Only clothing was read; of all other goods the rate must be entered.
        rate: { is: 'goods', spans: [{ codes: ['61', '62'], span: exactly('45') }] },
      },
      {
        ...importVat(['customs-value', 'duty/mfn'], SARS),
        uplift: { of: ['customs-value'], factor: '1.10' },
      },
    ],
    notes: ['duty-to-enter'],
    evidence: SARS,
  },
]

export const kenya: RulePack[] = [
  {
    id: 'ke-2025-01',
    countries: ['KE'],
    currency: 'KES',
    validFrom: '2025-01-01',
    checkedOn: CHECKED,
    basis: 'cif',
    customsValue: CIF,
    tariff: { is: 'none' },
    usualDuty: { percents: ['0', '10', '25', '35'], evidence: KRA },
    charges: [
      ordinaryDuty(KRA),
      percentCharge('fee/ke-declaration', '2.5', ['customs-value'], KRA),
      percentCharge('fee/ke-railway', '2', ['customs-value'], KRA),
      importVat(['customs-value', 'duty/mfn'], KRA),
    ],
    notes: ['duty-to-enter'],
    evidence: KRA,
  },
]

export const ghana: RulePack[] = [
  {
    id: 'gh-2026-01',
    countries: ['GH'],
    currency: 'GHS',
    validFrom: '2026-01-01',
    checkedOn: CHECKED,
    basis: 'cif',
    customsValue: CIF,
    tariff: { is: 'none' },
    usualDuty: { percents: ['0', '5', '10', '20', '35'], evidence: GHANA },
    charges: [
      ordinaryDuty(GHANA),
      openCharge('fee/gh-levies', 'money', [], GHANA),
      {
        ...openCharge('tax/vat', 'percent', ['customs-value', 'duty/mfn', 'fee/gh-levies'], GHANA),
        assumption: 'tax',
        recoverable: true,
      },
    ],
    notes: ['gh-not-read', 'duty-to-enter'],
    evidence: GHANA,
  },
]
