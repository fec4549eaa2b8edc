import type { RulePack } from '../../domain/landed-cost/rule-pack'
import { CHECKED, CIF, importGst, official, ordinaryDuty, percentCharge } from './layers'

const INDIA = official(
  'Indian customs: BCD, social welfare surcharge 10 % of BCD, IGST on their sum; whole rupees (rounding remembered)',
  CHECKED,
)

const RUPEE = { to: '1', way: 'half-up' as const }

export const india: RulePack[] = [
  {
    id: 'in-2025-09',
    countries: ['IN'],
    currency: 'INR',
    validFrom: '2025-09-22',
    checkedOn: CHECKED,
    basis: 'cif',
    customsValue: CIF,
    tariff: { is: 'none' },
    charges: [
      { ...ordinaryDuty(INDIA), round: RUPEE },
      { ...percentCharge('duty/in-sws', '10', ['duty/mfn'], INDIA), round: RUPEE },
      { ...importGst(['customs-value', 'duty/mfn', 'duty/in-sws'], INDIA), round: RUPEE },
    ],
    notes: ['in-bis', 'in-igst', 'duty-to-enter'],
    evidence: INDIA,
  },
]
