import type { RulePack } from '../../domain/landed-cost/rule-pack'
import { recalled } from './layers'
import {
  chinaLists,
  FY2026,
  FY2027,
  FY2027_INFORMAL,
  harbourFee,
  LABOUR,
  labour,
  metals,
  ordinary,
  processingFee,
} from './us-charges'
import { unitedStatesBefore } from './us-history'
import { american } from './us-shared'

const LAPSED = recalled('178 exclusions from the China lists ran to 9 Nov 2026; no later extension was found')

const duties = [ordinary, chinaLists, metals, labour]
const fees2027 = [...processingFee('34.58', '670.86', '2.77', FY2027, FY2027_INFORMAL), harbourFee]
const NOTES = ['us-no-de-minimis', 'us-layers-may-change', 'us-remedies-not-covered']

export const unitedStates: RulePack[] = [
  ...unitedStatesBefore,
  {
    ...american,
    id: 'us-2026-07',
    validFrom: '2026-07-24',
    validTo: '2026-09-30',
    charges: [...duties, ...processingFee('33.58', '651.50', '2.69', FY2026), harbourFee],
    notes: [...NOTES, 'us-exclusions-then'],
    evidence: LABOUR,
  },
  {
    ...american,
    id: 'us-2026-10',
    validFrom: '2026-10-01',
    validTo: '2026-11-09',
    charges: [...duties, ...fees2027],
    notes: [...NOTES, 'us-exclusions-then'],
    evidence: FY2027,
  },
  {
    ...american,
    id: 'us-2026-11',
    validFrom: '2026-11-10',
    validTo: '2027-09-30',
    charges: [...duties, ...fees2027],
    notes: [...NOTES, 'us-exclusions-lapsed'],
    evidence: LAPSED,
  },
]
