import type { RulePack } from '../../domain/landed-cost/rule-pack'
import { exactly, FOB, importGst, market, official, ordinaryDuty } from './layers'

const ABF = official('Australian Border Force: cost of importing goods; charges of 2024–25', '2025-06-30')
const NZCS = official('New Zealand Customs: how customs charges are worked out', '2026-11-22')
const aud = (amount: string) => ({ amount, currency: 'AUD' })
const nzd = (amount: string) => ({ amount, currency: 'NZD' })
const FORMAL_AU = { of: ['customs-value'], over: aud('1000') }
const FORMAL_NZ = { of: ['customs-value'], over: nzd('1000') }

export const australia: RulePack[] = [
  {
    id: 'au-2024-07',
    countries: ['AU'],
    currency: 'AUD',
    validFrom: '2024-07-01',
    checkedOn: '2026-11-22',
    basis: 'fob',
    customsValue: FOB,
    // Mostly 5 %, many lines free; no preference without an origin document.
    tariff: { is: 'band', span: { low: '0', likely: '5', high: '5' }, evidence: ABF },
    clearance: [
      {
        modes: ['air', 'sea'],
        currency: 'AUD',
        span: { low: '95', likely: '120', high: '180' },
        evidence: market(
          'A customs broker’s price page (e-Customs): from 95 dollars by air or sea',
          '2026-11-22',
        ),
      },
    ],
    charges: [
      { ...ordinaryDuty(ABF), when: [FORMAL_AU] },
      {
        ...importGst(['customs-value', 'duty/mfn', 'main-freight', 'insurance'], ABF),
        when: [FORMAL_AU],
      },
      {
        id: 'fee/au-ipc',
        assumption: 'layer/au-ipc',
        rate: {
          is: 'steps',
          currency: 'AUD',
          steps: [{ upTo: '1000', fixed: '0' }, { upTo: '9999.99', fixed: '50' }, { fixed: '152' }],
        },
        of: ['customs-value'],
        evidence: ABF,
      },
      {
        id: 'fee/au-biosecurity-sea',
        assumption: 'layer/au-biosecurity-sea',
        rate: { is: 'fixed', span: exactly('66'), currency: 'AUD' },
        of: [],
        modes: ['sea'],
        when: [FORMAL_AU],
        evidence: ABF,
      },
      {
        id: 'fee/au-biosecurity-air',
        assumption: 'layer/au-biosecurity-air',
        rate: { is: 'fixed', span: exactly('45'), currency: 'AUD' },
        of: [],
        modes: ['air', 'express'],
        when: [FORMAL_AU],
        evidence: ABF,
      },
    ],
    notes: ['au-chafta', 'au-seller-gst'],
    evidence: ABF,
  },
]

export const newZealand: RulePack[] = [
  {
    id: 'nz-2019-12',
    countries: ['NZ'],
    currency: 'NZD',
    validFrom: '2019-12-01',
    checkedOn: '2026-11-22',
    basis: 'fob',
    customsValue: FOB,
    tariff: { is: 'none' },
    charges: [
      { ...ordinaryDuty(NZCS), when: [FORMAL_NZ] },
      {
        ...importGst(['customs-value', 'duty/mfn', 'main-freight', 'insurance'], NZCS),
        when: [FORMAL_NZ],
      },
    ],
    notes: ['nz-levies-not-counted'],
    evidence: NZCS,
  },
]
