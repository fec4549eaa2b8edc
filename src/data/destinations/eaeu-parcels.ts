import type { Charge } from '../../domain/landed-cost/rule-pack'
import { exactly, importVat, market, official, openCharge, PARCEL, recalled } from './layers'

const PERSONAL = official('DHL Express notice on personal parcels to the EAEU', '2024-04-01')
const E_COMMERCE = market(
  'Goods of electronic trade in the EAEU, adopted in January 2026 (Russian press): first day not found',
  '2026-01-31',
)
const HEAVY = recalled('Personal parcels over 31 kg: not worked out here')
const SMALL = recalled('Tax on goods of electronic trade up to 200 euro: not read')

const eur = (amount: string) => ({ amount, currency: 'EUR' })

/** Goods of private people by courier or post; never goods for resale. */
export const PERSONAL_PARCEL = { importer: 'consumer' as const, modes: PARCEL }

const OVER = { of: ['goods'], over: eur('200') }

const personal: Charge[] = [
  {
    ...PERSONAL_PARCEL,
    id: 'duty/eaeu-parcel',
    assumption: 'layer/eaeu-parcel',
    rate: { is: 'percent', span: exactly('15') },
    of: ['goods'],
    above: eur('200'),
    atLeastPerKg: eur('2'),
    when: [OVER],
    regime: 'personal',
    evidence: PERSONAL,
  },
  {
    ...PERSONAL_PARCEL,
    ...openCharge('fee/eaeu-heavy-parcel', 'money', [], HEAVY),
    when: [{ of: [], overKg: '31' }],
    regime: 'personal',
  },
]

const electronicTrade: Charge[] = [
  {
    ...PERSONAL_PARCEL,
    id: 'duty/eaeu-parcel-new',
    assumption: 'layer/eaeu-parcel-new',
    rate: { is: 'percent', span: exactly('5') },
    of: ['goods'],
    atLeastPerKg: eur('1'),
    when: [OVER],
    regime: 'e-commerce',
    evidence: E_COMMERCE,
  },
  {
    ...importVat(['goods', 'duty/eaeu-parcel-new'], E_COMMERCE),
    ...PERSONAL_PARCEL,
    when: [OVER],
    regime: 'e-commerce',
  },
  {
    ...PERSONAL_PARCEL,
    ...openCharge('fee/eaeu-small-parcel', 'money', [], SMALL),
    when: [{ of: ['goods'], upTo: eur('200') }],
    regime: 'e-commerce',
  },
]

/** Two regimes for the parcels of private people: the one in force as far as is known, and the one adopted after it. */
export const personalParcels: Charge[] = [...personal, ...electronicTrade]

export const PARCEL_REGIMES = { likely: 'personal', low: 'personal', high: 'e-commerce' }

/** What cargo and companies pay is not asked of such parcels. */
export const notOnParcels = (charges: Charge[]): Charge[] =>
  charges.map((charge) => ({ ...charge, notFor: [PERSONAL_PARCEL] }))
