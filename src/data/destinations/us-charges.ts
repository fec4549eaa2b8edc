import type { Charge } from '../../domain/landed-cost/rule-pack'
import { exactly, market, official, openCharge, ordinaryDuty, recalled } from './layers'

const HTS = official('USITC Harmonized Tariff Schedule, 2025 basic edition', '2025-01-01')
const LISTS = official('USTR China Section 301 lists 1–4 with the four-year review of 2024', '2026-05-11')
const METALS = official('Proclamation 11021, annexes I-A, I-B, III', '2026-04-06')
const OLD_METALS = recalled(
  'Steel and aluminium duties before Proclamation 11021, with lists that changed in 2025',
)
const IEEPA = recalled(
  'Duties under the emergency powers act, 4 Feb 2025 to 23 Feb 2026: struck down; rates not in our sources',
)
const SURCHARGE = market(
  'Section 122 surcharge of 10 %, BDO and Perkins Coie; its list of free goods not read',
  '2026-02-24',
)
const BROKERS = market('US customs brokers’ price pages, 2024–2026', '2026-11-22')

export const LABOUR = official('FR Doc. 2026-15181, heading 9903.05.31; CBP CSMS 69326983', '2026-07-24')
export const FY2025 = recalled('CBP user fees of fiscal 2025')
export const FY2026 = official('CBP user fees, 90 FR 34665', '2025-10-01')
export const FY2027 = official('CBP user fees, FR Doc. 2026-15530', '2026-10-01')
export const FY2027_INFORMAL = {
  ...recalled('Informal entry fee for fiscal 2027, derived from the published index: check'),
  asOf: '2026-10-01',
}

const usd = (amount: string) => ({ amount, currency: 'USD' })

const layer = (id: string, evidence: Charge['evidence']): Charge => ({
  id: `duty/${id}`,
  assumption: `layer/${id}`,
  rate: { is: 'tariff', layer: id },
  of: ['customs-value'],
  evidence,
})

export const ordinary = ordinaryDuty(HTS)
export const chinaLists = layer('us-301', LISTS)
export const metals = layer('us-232', METALS)
/** Not on goods of the metals action. */
export const labour: Charge = { ...layer('us-forced-labour', LABOUR), notWith: ['duty/us-232'] }

/** Leather, textiles, clothing, shoes, hats, umbrellas: never on a list of metals. */
const WITHOUT_METAL = ['41', '42', '43', ...Array.from({ length: 18 }, (_, index) => String(index + 50))]

/** The lists before April 2026 were others and are not in our sources: only some goods are known to be free. */
export const oldMetals: Charge = {
  ...metals,
  rate: { is: 'goods', spans: [{ codes: WITHOUT_METAL, span: exactly('0') }] },
  evidence: OLD_METALS,
}

export const emergencyDuty = openCharge('duty/us-ieepa', 'percent', ['customs-value'], IEEPA)

/** Some electronics were free, which of them was not read. */
const MAYBE_FREE = { low: '0', likely: '10', high: '10' }

export const surcharge122: Charge = {
  id: 'duty/us-122',
  assumption: 'layer/us-122',
  rate: { is: 'goods', spans: [{ codes: ['84', '85'], span: MAYBE_FREE }], otherwise: exactly('10') },
  of: ['customs-value'],
  notWith: ['duty/us-232'],
  evidence: SURCHARGE,
}

/** Formal entries from 2,500 dollars; informal below. Two charges, one of which falls due. */
export const processingFee = (
  least: string,
  most: string,
  informal: string,
  evidence: Charge['evidence'],
  informalEvidence = evidence,
): Charge[] => [
  {
    id: 'fee/us-mpf',
    assumption: 'layer/us-mpf',
    rate: { is: 'percent', span: exactly('0.3464') },
    of: ['customs-value'],
    atLeast: usd(least),
    atMost: usd(most),
    when: [{ of: ['customs-value'], over: usd('2499.99') }],
    evidence,
  },
  {
    id: 'fee/us-mpf-informal',
    assumption: 'layer/us-mpf-informal',
    rate: { is: 'fixed', span: exactly(informal), currency: 'USD' },
    of: ['customs-value'],
    when: [{ of: ['customs-value'], upTo: usd('2499.99') }],
    evidence: informalEvidence,
  },
]

export const harbourFee: Charge = {
  id: 'fee/us-hmf',
  assumption: 'layer/us-hmf',
  rate: { is: 'percent', span: exactly('0.125') },
  of: ['customs-value'],
  modes: ['sea'],
  evidence: official('CBP, harbor maintenance fee, 19 CFR 24.24', '2026-11-22'),
}

const COURIERS = market('DHL: 2 %, at least 17 dollars; FedEx: 2 %, at least 11', '2026-11-22')

/** Entry 125–175, single-entry bond 50–75; by sea also ISF 35–50 and its bond 75. */
export const brokers = [
  {
    modes: ['air', 'rail', 'truck'],
    currency: 'USD',
    span: { low: '175', likely: '210', high: '250' },
    evidence: BROKERS,
  },
  { modes: ['sea'], currency: 'USD', span: { low: '210', likely: '290', high: '375' }, evidence: BROKERS },
  {
    modes: ['express'],
    currency: 'USD',
    span: { low: '11', likely: '17', high: '17' },
    percent: exactly('2'),
    evidence: COURIERS,
  },
]

/** The exemption that ended in 2025: a shipment up to 800 dollars paid nothing. */
export const freeUpTo800 = (charges: Charge[]): Charge[] =>
  charges.map((charge) => ({
    ...charge,
    unless: [{ when: { of: ['customs-value'], upTo: usd('800') } }],
  }))
