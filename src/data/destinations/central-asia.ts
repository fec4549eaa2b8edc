import type { Charge, RulePack } from '../../domain/landed-cost/rule-pack'
import { CHECKED, CIF, exactly, importVat, market, official, ordinaryDuty, PARCEL, recalled } from './layers'

const UZ_FEE = official(
  'Yurtimiz: customs fees in BRV, then 375,000 UZS; about 412,000 since (remembered) is the high end',
  '2025-12-31',
)
const UZ_VAT = market('Uzbek VAT 12 %, tax tables', '2025-10-01')
const UZ_PARCEL = recalled(
  'Uzbek private parcels: 1,000 dollars a quarter by courier, 100 by post; above 30 %, at least 3 dollars a kg',
)
const TJ_VAT = market('Tajik VAT 14 % (PwC, June 2024)', '2024-06-30')
const TJ_LATER = recalled('Tajik VAT 13 % planned from 2027')
const TM_VAT = market('Turkmen VAT 15 %; duty on about a hundred groups of goods', '2019-12-31')

const WITH_DUTY = ['customs-value', 'duty/mfn']
const usd = (amount: string) => ({ amount, currency: 'USD' })
const PRIVATE = { importer: 'consumer' as const, modes: PARCEL }

/** Steps by customs value in dollars, paid in sums as so many BRV. Above 500,000 dollars not found. */
const uzbekFee: Charge = {
  id: 'fee/uz-customs',
  assumption: 'layer/uz-customs',
  rate: {
    is: 'steps',
    currency: 'USD',
    paidIn: 'UZS',
    times: { low: '375000', likely: '375000', high: '412000' },
    steps: [
      { upTo: '10000', fixed: '1' },
      { upTo: '20000', fixed: '1.5' },
      { upTo: '40000', fixed: '2.5' },
      { upTo: '60000', fixed: '4' },
      { upTo: '100000', fixed: '7' },
      { upTo: '200000', fixed: '10' },
      { upTo: '500000', fixed: '15' },
    ],
  },
  of: ['customs-value'],
  notFor: [PRIVATE],
  evidence: UZ_FEE,
}

/** One payment for duty and tax on what is over the free value. */
const uzbekParcel = (mode: string, free: string): Charge => ({
  id: `duty/uz-parcel-${mode}`,
  assumption: 'layer/uz-parcel',
  rate: { is: 'percent', span: exactly('30') },
  of: ['goods'],
  above: usd(free),
  atLeastPerKg: usd('3'),
  importer: 'consumer',
  modes: [mode],
  when: [{ of: ['goods'], over: usd(free) }],
  evidence: UZ_PARCEL,
})

const shared = {
  checkedOn: CHECKED,
  basis: 'cif',
  customsValue: CIF,
  tariff: { is: 'none' },
} satisfies Partial<RulePack>

export const uzbekistan: RulePack[] = [
  {
    ...shared,
    id: 'uz-2025-01',
    countries: ['UZ'],
    currency: 'UZS',
    validFrom: '2025-01-01',
    charges: [
      { ...ordinaryDuty(UZ_FEE), notFor: [PRIVATE] },
      { ...importVat(WITH_DUTY, UZ_VAT), notFor: [PRIVATE] },
      uzbekFee,
      uzbekParcel('express', '1000'),
      uzbekParcel('post', '100'),
    ],
    notes: ['uz-origin', 'uz-conformity', 'uz-base-amount', 'duty-to-enter'],
    evidence: UZ_FEE,
  },
]

const tajik = (percent: string, evidence: Charge['evidence']): Charge[] => [
  ordinaryDuty(TJ_VAT),
  { ...importVat(WITH_DUTY, evidence), rate: { is: 'percent', span: exactly(percent) } },
]

export const tajikistan: RulePack[] = [
  {
    ...shared,
    id: 'tj-2024-07',
    countries: ['TJ'],
    currency: 'TJS',
    validFrom: '2024-07-01',
    validTo: '2026-12-31',
    usualDuty: { percents: ['0', '5', '7', '10', '15'], evidence: TJ_VAT },
    charges: tajik('14', TJ_VAT),
    notes: ['fees-not-read', 'duty-to-enter'],
    evidence: TJ_VAT,
  },
  {
    ...shared,
    id: 'tj-2027-01',
    countries: ['TJ'],
    currency: 'TJS',
    validFrom: '2027-01-01',
    usualDuty: { percents: ['0', '5', '7', '10', '15'], evidence: TJ_VAT },
    charges: tajik('13', TJ_LATER),
    notes: ['fees-not-read', 'duty-to-enter'],
    evidence: TJ_LATER,
  },
]

export const turkmenistan: RulePack[] = [
  {
    ...shared,
    id: 'tm-2019-01',
    countries: ['TM'],
    currency: 'TMT',
    validFrom: '2019-01-01',
    charges: [ordinaryDuty(TM_VAT), importVat(WITH_DUTY, TM_VAT)],
    notes: ['tm-order-of-magnitude', 'fees-not-read', 'duty-to-enter'],
    evidence: TM_VAT,
  },
]
