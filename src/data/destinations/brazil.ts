import type { RulePack } from '../../domain/landed-cost/rule-pack'
import { CHECKED, CIF, market, PARCEL } from './layers'

const REMESSA = market('Remessa Conforme as reported in 2024', '2024-08-01')

/** Parcels of consumers; a commercial import carries a stack of taxes that is not in these rules. */
export const brazil: RulePack[] = [
  {
    id: 'br-2024-08',
    countries: ['BR'],
    currency: 'BRL',
    validFrom: '2024-08-01',
    checkedOn: CHECKED,
    covers: { importer: 'consumer', modes: PARCEL },
    basis: 'cif',
    customsValue: CIF,
    tariff: { is: 'none' },
    charges: [
      {
        id: 'duty/br-parcel',
        assumption: 'layer/br-parcel',
        // 20 % up to 50 dollars; above, 60 % less 20 dollars.
        rate: {
          is: 'steps',
          currency: 'USD',
          steps: [
            { upTo: '50', fixed: '0', percentOver: '20' },
            { fixed: '-20', percentOver: '60' },
          ],
        },
        of: ['customs-value'],
        evidence: REMESSA,
      },
      {
        id: 'tax/br-icms',
        assumption: 'layer/br-icms',
        rate: { is: 'percent', span: { low: '17', likely: '17', high: '20' } },
        of: ['customs-value', 'duty/br-parcel'],
        inside: true,
        evidence: REMESSA,
      },
    ],
    notes: ['br-trade-not-covered'],
    evidence: REMESSA,
  },
]
