import type { RulePack } from '../../domain/landed-cost/rule-pack'
import { market, recalled } from './layers'
import {
  chinaLists,
  emergencyDuty,
  FY2025,
  FY2026,
  freeUpTo800,
  harbourFee,
  metals,
  oldMetals,
  ordinary,
  processingFee,
  surcharge122,
} from './us-charges'
import { american } from './us-shared'

const EXEMPTION = market('The 800-dollar exemption, suspended for all origins from 29 Aug 2025', '2025-08-29')
const CHINA_ENDED = recalled(
  'The 800-dollar exemption ended for goods of China on 2 May 2025, before other origins',
)
const RULING = market(
  'Supreme Court ruling of 20 Feb 2026; Section 122 surcharge from 24 Feb (BDO, Perkins Coie)',
  '2026-02-24',
)

const fees2025 = [...processingFee('32.71', '634.62', '2.62', FY2025), harbourFee]
const fees2026 = [...processingFee('33.58', '651.50', '2.69', FY2026), harbourFee]
const NOTES = ['us-301-as-of-2026', 'us-old-metals', 'us-remedies-not-covered']
const EMERGENCY = ['us-ieepa-open', 'us-no-de-minimis', ...NOTES]

/** American rules of the past: for what is known of them; layers without a figure are open, never left out. */
export const unitedStatesBefore: RulePack[] = [
  {
    ...american,
    id: 'us-2024-10',
    validFrom: '2024-10-01',
    validTo: '2025-02-03',
    charges: freeUpTo800([ordinary, chinaLists, oldMetals, ...fees2025]),
    notes: ['us-de-minimis-then', ...NOTES],
    evidence: EXEMPTION,
  },
  {
    ...american,
    id: 'us-2025-02',
    validFrom: '2025-02-04',
    validTo: '2025-05-01',
    charges: freeUpTo800([ordinary, chinaLists, oldMetals, emergencyDuty, ...fees2025]),
    notes: ['us-de-minimis-then', 'us-ieepa-open', ...NOTES],
    evidence: EXEMPTION,
  },
  {
    ...american,
    id: 'us-2025-05',
    validFrom: '2025-05-02',
    validTo: '2025-08-28',
    charges: [ordinary, chinaLists, oldMetals, emergencyDuty, ...fees2025],
    notes: ['us-de-minimis-china', 'us-ieepa-open', ...NOTES],
    evidence: CHINA_ENDED,
  },
  {
    ...american,
    id: 'us-2025-08',
    validFrom: '2025-08-29',
    validTo: '2025-09-30',
    charges: [ordinary, chinaLists, oldMetals, emergencyDuty, ...fees2025],
    notes: ['us-post-flat-duty', ...EMERGENCY],
    evidence: EXEMPTION,
  },
  {
    ...american,
    id: 'us-2025-10',
    validFrom: '2025-10-01',
    validTo: '2026-02-23',
    charges: [ordinary, chinaLists, oldMetals, emergencyDuty, ...fees2026],
    notes: ['us-post-flat-duty', ...EMERGENCY],
    evidence: EXEMPTION,
  },
  {
    ...american,
    id: 'us-2026-02',
    validFrom: '2026-02-24',
    validTo: '2026-04-05',
    charges: [ordinary, chinaLists, oldMetals, surcharge122, ...fees2026],
    notes: ['us-122-free-list', 'us-old-metals', 'us-no-de-minimis', 'us-remedies-not-covered'],
    evidence: RULING,
  },
  {
    ...american,
    id: 'us-2026-04',
    validFrom: '2026-04-06',
    validTo: '2026-07-23',
    charges: [ordinary, chinaLists, metals, surcharge122, ...fees2026],
    notes: ['us-122-free-list', 'us-no-de-minimis', 'us-remedies-not-covered'],
    evidence: RULING,
  },
]
