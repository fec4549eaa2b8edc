import type { Charge, RulePack } from '../../domain/landed-cost/rule-pack'
import { notOnParcels, PARCEL_REGIMES, personalParcels } from './eaeu-parcels'
import { CHECKED, CIF, importVat, market, official, ordinaryDuty, percentCharge, recalled } from './layers'

const BORDER = recalled('EAEU Customs Code: freight to the union’s border counts when shown separately')
const TARIFF = recalled('EAEU Common Customs Tariff: usual rates')
const KZ_VAT = official(
  'Kazakhstan VAT on imports 16 % since 1 Jan 2026 (QazMonitor, Feb 2026)',
  '2026-01-01',
)
const KG_VAT = market('Forwarders’ guides: Kyrgyz VAT 12 %', CHECKED)
const RU_FEE = recalled(
  'Russian customs fee of 2026: lowest, 4.2–5.5 m and highest steps by RZD-Partner and Klerk, the steps between remembered',
)

const WITH_DUTY = ['customs-value', 'duty/mfn']

/** Without a split of the freight all of it counts; with one, down to about two thirds. */
const TO_BORDER = { span: { low: '65', likely: '100', high: '100' }, evidence: BORDER }

const NOTES = [
  'eaeu-conformity',
  'eaeu-duty-per-kg',
  'eaeu-freight-share',
  'eaeu-parcel-regimes',
  'duty-to-enter',
]

const union = {
  checkedOn: CHECKED,
  basis: 'cif-to-union-border',
  customsValue: CIF,
  freightShare: TO_BORDER,
  tariff: { is: 'none' },
  usualDuty: { percents: ['0', '5', '10', '15'], evidence: TARIFF },
  regimes: PARCEL_REGIMES,
} satisfies Partial<RulePack>

/** Rules of a member: the union's duty, the national tax and fees; of personal parcels only theirs. */
const member = (
  tax: Charge['evidence'],
  fees: Charge[],
  extra: string[] = [],
): Omit<RulePack, 'id' | 'countries' | 'validFrom' | 'evidence'> => ({
  ...union,
  charges: [...notOnParcels([ordinaryDuty(BORDER), importVat(WITH_DUTY, tax), ...fees]), ...personalParcels],
  notes: [...NOTES, ...extra],
})

/** Six monthly calculation indices, set anew every year. */
const kazakhFee: Charge = {
  id: 'fee/kz-customs',
  assumption: 'layer/kz-customs',
  rate: { is: 'fixed', span: { low: '25950', likely: '25950', high: '25950' }, currency: 'KZT' },
  of: [],
  evidence: recalled('Kazakh customs fee, 6 MCI of 4,325 KZT in 2026'),
}

const kyrgyzFee = percentCharge(
  'fee/kg-customs',
  '0.4',
  ['customs-value'],
  recalled('Kyrgyz customs fee 0.4 % of the value'),
)

const russianFee: Charge = {
  id: 'fee/ru-customs',
  assumption: 'layer/ru-customs',
  rate: {
    is: 'steps',
    currency: 'RUB',
    steps: [
      { upTo: '200000', fixed: '1231' },
      { upTo: '450000', fixed: '2462' },
      { upTo: '1200000', fixed: '4924' },
      { upTo: '2700000', fixed: '13541' },
      { upTo: '4200000', fixed: '18465' },
      { upTo: '5500000', fixed: '21344' },
      { upTo: '10000000', fixed: '49240' },
      { fixed: '73860' },
    ],
  },
  of: ['customs-value'],
  evidence: RU_FEE,
}

export const customsUnion: RulePack[] = [
  {
    ...member(KZ_VAT, [kazakhFee], ['kz-index-yearly']),
    id: 'kz-2026-01',
    countries: ['KZ'],
    currency: 'KZT',
    validFrom: '2026-01-01',
    evidence: KZ_VAT,
  },
  {
    ...member(KG_VAT, [kyrgyzFee]),
    id: 'kg-2024-01',
    countries: ['KG'],
    currency: 'KGS',
    validFrom: '2024-01-01',
    evidence: BORDER,
  },
  {
    ...member(recalled('Russian VAT 22 % from 2026'), [russianFee], ['ru-electronics-fee']),
    id: 'ru-2026-01',
    countries: ['RU'],
    currency: 'RUB',
    validFrom: '2026-01-01',
    evidence: RU_FEE,
  },
  {
    ...member(BORDER, [], ['fees-not-read']),
    id: 'eaeu-2026-01',
    countries: ['BY', 'AM'],
    validFrom: '2026-01-01',
    evidence: BORDER,
  },
]
