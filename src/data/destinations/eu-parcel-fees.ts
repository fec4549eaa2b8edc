import type { Charge } from '../../domain/landed-cost/rule-pack'
import { fixedCharge, market, PARCEL } from './layers'

const SOURCE = 'National parcel fees as reported by Passport and EAS'

const SMALL_PARCEL = {
  modes: PARCEL,
  when: [{ of: ['goods'], upTo: { amount: '150', currency: 'EUR' } }],
} satisfies Partial<Charge>

/** What single members ask of small parcels beside the Union's rules; not in the base of VAT as far as is known. */
export const nationalParcelFees: Charge[] = [
  {
    ...fixedCharge('fee/ro-parcel', '25', 'RON', market(SOURCE, '2026-01-01')),
    ...SMALL_PARCEL,
    countries: ['RO'],
    validFrom: '2026-01-01',
  },
  {
    ...fixedCharge('fee/fr-parcel', '2', 'EUR', market(SOURCE, '2026-03-01')),
    ...SMALL_PARCEL,
    rate: { is: 'per-item', amount: { amount: '2', currency: 'EUR' } },
    countries: ['FR'],
    validFrom: '2026-03-01',
  },
  {
    ...fixedCharge('fee/it-parcel', '2', 'EUR', market(SOURCE, '2026-07-01')),
    ...SMALL_PARCEL,
    countries: ['IT'],
    validFrom: '2026-07-01',
  },
]
