import type { Charge, RulePack } from '../../domain/landed-cost/rule-pack'
import { CIF, exactly, FOB, importVat, market, official, ordinaryDuty } from './layers'

const AGENTS = market('Nigerian clearing agents and calculators, 2024–2026, agreeing', '2026-11-22')
const LEVY = market(
  'Customs Act 2023 s. 18 as reported by Nairametrics, Tekedia, Arbiterz: suspended and resumed in 2025; state in late 2026 not found',
  '2025-09-30',
)
const GULF = market('GCC common tariff and UAE import VAT, trade guides', '2026-11-22')
const SARS = official('SARS: import VAT on the added tax value', '2026-11-22')

const percentFee = (
  id: string,
  percent: string,
  of: string[],
  evidence: Charge['evidence'],
  regime?: string,
): Charge => ({
  id: `fee/${id}`,
  assumption: `layer/${id}`,
  rate: { is: 'percent', span: exactly(percent) },
  of,
  ...(regime ? { regime } : {}),
  evidence,
})

const NG_FEES = [
  percentFee('ng-surcharge', '7', ['duty/mfn'], AGENTS, 'legacy'),
  percentFee('ng-ciss', '1', FOB, AGENTS, 'legacy'),
  percentFee('ng-fob-levy', '4', FOB, LEVY, 'levy-2023'),
  percentFee('ng-etls', '0.5', ['customs-value'], AGENTS),
]

export const nigeria: RulePack[] = [
  {
    id: 'ng-2025-02',
    countries: ['NG'],
    currency: 'NGN',
    validFrom: '2025-02-04',
    checkedOn: '2026-11-22',
    basis: 'cif',
    customsValue: CIF,
    tariff: { is: 'none' },
    charges: [
      ordinaryDuty(AGENTS),
      ...NG_FEES,
      importVat(['customs-value', 'duty/mfn', ...NG_FEES.map(({ id }) => id)], AGENTS),
    ],
    regimes: { likely: 'legacy', low: 'legacy', high: 'levy-2023' },
    notes: ['ng-two-regimes', 'ng-prohibited', 'ng-duty-bands'],
    evidence: AGENTS,
  },
]

export const emirates: RulePack[] = [
  {
    id: 'ae-2018-01',
    countries: ['AE'],
    currency: 'AED',
    validFrom: '2018-01-01',
    checkedOn: '2026-11-22',
    basis: 'cif',
    customsValue: CIF,
    // 5 % on most goods, some free.
    tariff: { is: 'band', span: { low: '0', likely: '5', high: '5' }, evidence: GULF },
    charges: [ordinaryDuty(GULF), importVat(['customs-value', 'duty/mfn', 'destination-handling'], GULF)],
    notes: [],
    evidence: GULF,
  },
]

export const southAfrica: RulePack[] = [
  {
    id: 'za-2018-04',
    countries: ['ZA'],
    currency: 'ZAR',
    validFrom: '2018-04-01',
    checkedOn: '2026-11-22',
    basis: 'fob',
    customsValue: FOB,
    tariff: { is: 'none' },
    charges: [
      ordinaryDuty(SARS),
      {
        ...importVat(['customs-value', 'duty/mfn'], SARS),
        uplift: { of: ['customs-value'], factor: '1.10' },
      },
    ],
    notes: [],
    evidence: SARS,
  },
]
