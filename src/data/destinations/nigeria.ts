import type { Charge, RulePack } from '../../domain/landed-cost/rule-pack'
import { CHECKED, CIF, FOB, importVat, market, ordinaryDuty, percentCharge } from './layers'

const AGENTS = market('Nigerian clearing agents and calculators, 2024–2026, agreeing', '2026-11-22')
const LEVY = market(
  'Customs Act 2023 s. 18 as reported by Nairametrics, Tekedia, Arbiterz: suspended and resumed in 2025; state in late 2026 not found',
  '2025-09-30',
)

const NG_FEES: Charge[] = [
  { ...percentCharge('fee/ng-surcharge', '7', ['duty/mfn'], AGENTS), regime: 'legacy' },
  { ...percentCharge('fee/ng-ciss', '1', FOB, AGENTS), regime: 'legacy' },
  { ...percentCharge('fee/ng-fob-levy', '4', FOB, LEVY), regime: 'levy-2023' },
  percentCharge('fee/ng-etls', '0.5', ['customs-value'], AGENTS),
]

export const nigeria: RulePack[] = [
  {
    id: 'ng-2025-02',
    countries: ['NG'],
    currency: 'NGN',
    validFrom: '2025-02-04',
    checkedOn: CHECKED,
    basis: 'cif',
    customsValue: CIF,
    tariff: { is: 'none' },
    usualDuty: { percents: ['0', '5', '10', '20', '35'], evidence: AGENTS },
    charges: [
      ordinaryDuty(AGENTS),
      ...NG_FEES,
      importVat(['customs-value', 'duty/mfn', ...NG_FEES.map(({ id }) => id)], AGENTS),
    ],
    regimes: { likely: 'legacy', low: 'legacy', high: 'levy-2023' },
    notes: ['ng-two-regimes', 'ng-prohibited', 'duty-to-enter'],
    evidence: AGENTS,
  },
]
