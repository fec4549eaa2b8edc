import type { RulePack } from '../../domain/landed-cost/rule-pack'
import { exactly, FOB, importGst, market, official, ordinaryDuty, recalled } from './layers'

const ABF = official('Australian Border Force: cost of importing goods; charges of 2024–25', '2025-06-30')
const CHAFTA = recalled('China–Australia agreement: free with an origin document; check the line')
const aud = (amount: string) => ({ amount, currency: 'AUD' })
const FORMAL_AU = { of: ['customs-value'], over: aud('1000') }

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
    preference: { layers: ['duty/mfn'], span: exactly('0'), evidence: CHAFTA },
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
        modes: ['air', 'express', 'post'],
        when: [FORMAL_AU],
        evidence: ABF,
      },
    ],
    notes: ['au-seller-gst'],
    evidence: ABF,
  },
]
