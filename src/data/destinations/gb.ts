import type { Charge, RulePack } from '../../domain/landed-cost/rule-pack'
import { CHECKED, CIF, exactly, importVat, market, official, ordinaryDuty } from './layers'

const VALUE = official('gov.uk: working out the customs value, delivery costs', '2026-11-22')
const ONWARD = official('HMRC manual IMPS04400: agreed amounts for onward transport', '2026-11-22')
const VAT = official('VAT Act 1994 s. 21', '2026-11-22')
const RELIEF = official('UK relief up to 135 pounds, to end by March 2029 (Budget 2025)', '2025-11-26')

const AGENTS = market(
  'Freight agents’ price page (UDS World Wide): 45 pounds by air, 55 by sea',
  '2026-11-22',
)

const COURIER = market('FedEx UK: 2.5 % of what it advances, at least 10.50 pounds', CHECKED)

const gbp = (amount: string) => ({ amount, currency: 'GBP' })

/** Up to 135 pounds VAT is due on the sale, not on an import. */
const IMPORTED = { of: ['goods'], over: gbp('135') }

/**
 * Only steps in the VAT base: what onward transport in the UK is taken to cost when nobody states it. A
 * courier's price reaches the door already.
 */
const ONWARD_TRANSPORT: Charge[] = [
  {
    id: 'base/gb-onward-air',
    assumption: 'layer/gb-onward',
    rate: { is: 'per-kg', perKg: gbp('0.40'), weight: 'chargeable' },
    of: [],
    modes: ['air'],
    when: [IMPORTED],
    atLeast: gbp('100'),
    notional: true,
    evidence: ONWARD,
  },
  {
    id: 'base/gb-onward-groupage',
    assumption: 'layer/gb-onward',
    rate: { is: 'per-kg', perKg: gbp('0.09'), plus: '80', weight: 'gross' },
    of: [],
    modes: ['sea', 'rail', 'truck'],
    load: 'lcl',
    when: [IMPORTED],
    atLeast: gbp('170'),
    notional: true,
    evidence: ONWARD,
  },
  {
    id: 'base/gb-onward-full',
    assumption: 'layer/gb-onward',
    rate: { is: 'fixed', span: exactly('550'), currency: 'GBP' },
    of: [],
    modes: ['sea', 'rail'],
    load: 'fcl',
    when: [IMPORTED],
    notional: true,
    evidence: ONWARD,
  },
]

export const unitedKingdom: RulePack[] = [
  {
    id: 'gb-2021-01',
    countries: ['GB'],
    currency: 'GBP',
    validFrom: '2021-01-01',
    validTo: '2029-03-31',
    checkedOn: CHECKED,
    basis: 'cif',
    customsValue: CIF,
    freightShare: { span: exactly('100'), evidence: VALUE },
    tariff: { is: 'table', table: 'uk' },
    // One entry; the top holds an agent's minimum for paying duty and VAT in advance.
    clearance: [
      {
        modes: ['air', 'rail', 'truck'],
        currency: 'GBP',
        span: { low: '45', likely: '55', high: '100' },
        evidence: AGENTS,
      },
      { modes: ['sea'], currency: 'GBP', span: { low: '55', likely: '65', high: '110' }, evidence: AGENTS },
      {
        modes: ['express'],
        currency: 'GBP',
        span: { low: '10.50', likely: '10.50', high: '10.50' },
        percent: exactly('2.5'),
        evidence: COURIER,
      },
    ],
    charges: [
      {
        ...ordinaryDuty(RELIEF),
        unless: [{ when: { of: ['goods'], upTo: gbp('135') } }],
      },
      ...ONWARD_TRANSPORT,
      importVat(
        [
          'customs-value',
          'freight-outside',
          'duty/mfn',
          'agent',
          'base/gb-onward-air',
          'base/gb-onward-groupage',
          'base/gb-onward-full',
        ],
        VAT,
      ),
    ],
    notes: ['gb-small-consignment', 'gb-postponed-vat', 'gb-remedies', 'tariff-2021'],
    evidence: VALUE,
  },
]
