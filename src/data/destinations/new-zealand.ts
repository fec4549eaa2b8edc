import type { Charge, RulePack } from '../../domain/landed-cost/rule-pack'
import {
  CHECKED,
  exactly,
  FOB,
  fixedCharge,
  importGst,
  market,
  official,
  openCharge,
  ordinaryDuty,
  percentCharge,
  recalled,
} from './layers'

const NZCS = official('New Zealand Customs: how customs charges are worked out', CHECKED)
const LEVIES = market(
  'New Zealand entry fee and biosecurity levy, about 93 dollars and GST on them',
  '2026-03-31',
)
const NEW_LEVIES = recalled('Border levies by air and sea since 1 April 2026: amounts not found')
const OLD_FEE = recalled('Entry fee and levy before December 2019: amounts not found')
const AGREEMENT = recalled('China–New Zealand agreement: free with proof of origin; check the line')

const nzd = (amount: string) => ({ amount, currency: 'NZD' })
const FORMAL = { of: ['customs-value'], over: nzd('1000') }
/** Before December 2019 nothing was collected while duty and tax came to less than 60 dollars. */
const OLD_FORMAL = { of: ['customs-value'], over: nzd('400') }

const gst = importGst(['customs-value', 'duty/mfn', 'main-freight', 'insurance'], NZCS)

const entered = (formal: Charge['when'], fees: Charge[]): Charge[] =>
  [ordinaryDuty(NZCS), gst, ...fees].map((charge) => ({ ...charge, ...(formal ? { when: formal } : {}) }))

const gstOnLevies: Charge = {
  ...percentCharge('fee/nz-levies-gst', '15', ['fee/nz-levies'], NZCS),
  recoverable: true,
}

const shared = {
  countries: ['NZ'],
  currency: 'NZD',
  checkedOn: CHECKED,
  basis: 'fob',
  customsValue: FOB,
  tariff: { is: 'none' },
  preference: { layers: ['duty/mfn'], span: exactly('0'), evidence: AGREEMENT },
} satisfies Partial<RulePack>

export const newZealand: RulePack[] = [
  {
    ...shared,
    id: 'nz-2010-10',
    validFrom: '2010-10-01',
    validTo: '2019-11-30',
    charges: entered([OLD_FORMAL], [openCharge('fee/nz-levies', 'money', [], OLD_FEE)]),
    notes: ['nz-levies-not-known', 'duty-to-enter'],
    evidence: NZCS,
  },
  {
    ...shared,
    id: 'nz-2019-12',
    validFrom: '2019-12-01',
    validTo: '2026-03-31',
    charges: entered([FORMAL], [fixedCharge('fee/nz-levies', '93', 'NZD', LEVIES), gstOnLevies]),
    notes: ['nz-seller-gst', 'duty-to-enter'],
    evidence: NZCS,
  },
  {
    ...shared,
    id: 'nz-2026-04',
    validFrom: '2026-04-01',
    charges: entered([FORMAL], [openCharge('fee/nz-levies', 'money', [], NEW_LEVIES), gstOnLevies]),
    notes: ['nz-levies-not-known', 'nz-seller-gst', 'duty-to-enter'],
    evidence: NZCS,
  },
]
