import type { Charge, RulePack } from '../../domain/landed-cost/rule-pack'
import { CIF, exactly, importVat, market, official, ordinaryDuty, recalled } from './layers'

const BORDER = recalled('EAEU Customs Code: freight to the union’s border counts when shown separately')
const KZ_VAT = official(
  'Kazakhstan VAT on imports 16 % since 1 Jan 2026 (QazMonitor, Feb 2026)',
  '2026-01-01',
)
const UZ_FEE = official('Yurtimiz: customs fees in BRV; BRV 375,000 UZS at publication', '2025-12-31')

const WITH_DUTY = ['customs-value', 'duty/mfn']

/** Without a split of the freight all of it counts; with one, down to about two thirds. */
const TO_BORDER = { span: { low: '65', likely: '100', high: '100' }, evidence: BORDER }

const fixedFee = (id: string, amount: string, currency: string, evidence: Charge['evidence']): Charge => ({
  id: `fee/${id}`,
  assumption: `layer/${id}`,
  rate: { is: 'fixed', span: exactly(amount), currency },
  of: [],
  evidence,
})

const union = {
  checkedOn: '2026-11-22',
  basis: 'cif-to-union-border',
  customsValue: CIF,
  freightShare: TO_BORDER,
  tariff: { is: 'none' },
} satisfies Partial<RulePack>

export const kazakhstan: RulePack[] = [
  {
    ...union,
    id: 'kz-2026-01',
    countries: ['KZ'],
    currency: 'KZT',
    validFrom: '2026-01-01',
    charges: [
      ordinaryDuty(BORDER),
      importVat(WITH_DUTY, KZ_VAT),
      // Six monthly calculation indices of 4,325 tenge.
      fixedFee('kz-customs', '25950', 'KZT', recalled('Kazakh customs fee, 6 MCI of 4,325 KZT in 2026')),
    ],
    notes: ['eaeu-conformity', 'eaeu-duty-per-kg', 'eaeu-freight-share'],
    evidence: KZ_VAT,
  },
]

export const kyrgyzstan: RulePack[] = [
  {
    ...union,
    id: 'kg-2024-01',
    countries: ['KG'],
    currency: 'KGS',
    validFrom: '2024-01-01',
    charges: [
      ordinaryDuty(BORDER),
      importVat(WITH_DUTY, market('Forwarders’ guides: Kyrgyz VAT 12 %', '2026-11-22')),
      {
        id: 'fee/kg-customs',
        assumption: 'layer/kg-customs',
        rate: { is: 'percent', span: exactly('0.4') },
        of: ['customs-value'],
        evidence: recalled('Kyrgyz customs fee 0.4 % of the value'),
      },
    ],
    notes: ['eaeu-conformity', 'eaeu-duty-per-kg', 'eaeu-freight-share'],
    evidence: BORDER,
  },
]

/** Steps by customs value in dollars, paid in sums: 1, 1.5, 2.5, 4, 7, 10 and 15 BRV. Above, not found. */
const uzbekFee: Charge = {
  id: 'fee/uz-customs',
  assumption: 'layer/uz-customs',
  rate: {
    is: 'steps',
    currency: 'USD',
    paidIn: 'UZS',
    steps: [
      { upTo: '10000', fixed: '375000' },
      { upTo: '20000', fixed: '562500' },
      { upTo: '40000', fixed: '937500' },
      { upTo: '60000', fixed: '1500000' },
      { upTo: '100000', fixed: '2625000' },
      { upTo: '200000', fixed: '3750000' },
      { upTo: '500000', fixed: '5625000' },
    ],
  },
  of: ['customs-value'],
  evidence: UZ_FEE,
}

export const uzbekistan: RulePack[] = [
  {
    id: 'uz-2025-01',
    countries: ['UZ'],
    currency: 'UZS',
    validFrom: '2025-01-01',
    checkedOn: '2026-11-22',
    basis: 'cif',
    customsValue: CIF,
    tariff: { is: 'none' },
    charges: [
      ordinaryDuty(UZ_FEE),
      importVat(WITH_DUTY, market('Uzbek VAT 12 %, tax tables', '2025-10-01')),
      uzbekFee,
    ],
    notes: ['uz-origin', 'uz-conformity'],
    evidence: UZ_FEE,
  },
]
