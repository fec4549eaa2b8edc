import type { Charge, RulePack } from '../../domain/landed-cost/rule-pack'
import { exactly, FOB, market, official, ordinaryDuty } from './layers'

const HTS = official('USITC Harmonized Tariff Schedule, 2025 basic edition', '2025-01-01')
const LISTS = official(
  'USTR China Section 301 lists 1–4 with four-year review; exclusions lapsed 9 Nov 2026',
  '2026-11-10',
)
const LABOUR = official('FR Doc. 2026-15181, heading 9903.05.31; CBP CSMS 69326983', '2026-07-24')
const METALS = official('Proclamation 11021, annexes I-A, I-B, III', '2026-04-06')
const BROKERS = market('US customs brokers’ price pages, 2024–2026', '2026-11-22')

const layer = (id: string, evidence: Charge['evidence'], notWith?: string[]): Charge => ({
  id: `duty/${id}`,
  assumption: `layer/${id}`,
  rate: { is: 'tariff', layer: id },
  of: ['customs-value'],
  ...(notWith ? { notWith } : {}),
  evidence,
})

const usd = (amount: string) => ({ amount, currency: 'USD' })

/** Formal entries from 2,500 dollars; informal below. Two charges, one of which falls due. */
const processingFee = (
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

const harbourFee: Charge = {
  id: 'fee/us-hmf',
  assumption: 'layer/us-hmf',
  rate: { is: 'percent', span: exactly('0.125') },
  of: ['customs-value'],
  modes: ['sea'],
  evidence: official('CBP, harbor maintenance fee, 19 CFR 24.24', '2026-11-22'),
}

const shared = {
  countries: ['US'],
  currency: 'USD',
  checkedOn: '2026-11-22',
  basis: 'fob',
  customsValue: FOB,
  valueRound: { to: '1', way: 'half-up' },
  tariff: { is: 'table', table: 'us' },
  clearance: [
    // Entry 125–175, single-entry bond 50–75; by sea also ISF 35–50 and its bond 75.
    {
      modes: ['air', 'rail', 'truck'],
      currency: 'USD',
      span: { low: '175', likely: '210', high: '250' },
      evidence: BROKERS,
    },
    { modes: ['sea'], currency: 'USD', span: { low: '210', likely: '290', high: '375' }, evidence: BROKERS },
  ],
  notes: ['us-no-de-minimis', 'us-layers-may-change', 'us-remedies-not-covered'],
} satisfies Partial<RulePack>

const duties = [
  ordinaryDuty(HTS),
  layer('us-301', LISTS),
  layer('us-232', METALS),
  layer('us-forced-labour', LABOUR, ['duty/us-232']),
]

const FY2026 = official('CBP user fees, 90 FR 34665', '2025-10-01')
const FY2027 = official('CBP user fees, FR Doc. 2026-15530', '2026-10-01')

export const unitedStates: RulePack[] = [
  {
    ...shared,
    id: 'us-2026-07',
    validFrom: '2026-07-24',
    validTo: '2026-09-30',
    charges: [...duties, ...processingFee('33.58', '651.50', '2.69', FY2026), harbourFee],
    evidence: LABOUR,
  },
  {
    ...shared,
    id: 'us-2026-10',
    validFrom: '2026-10-01',
    validTo: '2027-09-30',
    charges: [
      ...duties,
      ...processingFee('34.58', '670.86', '2.77', FY2027, {
        basis: 'recalled',
        source: 'Informal entry fee for fiscal 2027, derived from the published index: check',
        asOf: '2026-10-01',
      }),
      harbourFee,
    ],
    evidence: FY2027,
  },
]
