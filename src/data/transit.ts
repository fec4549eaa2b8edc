import type { TransitTime } from '../domain/landed-cost/packs'
import { EU_MEMBERS } from './destinations/eu'
import { market, official } from './destinations/layers'

const GUIDE = official('WorldFirst 1688 guide, lead times from China', '2025-12-31')
const KS = market('KS Import, door to port, no lane named', '2026-06-30')
const DHL = market('DHL Global Forwarding, China–Europe rail to the door', '2026-06-30')

const time = (
  countries: string[],
  modes: TransitTime['modes'],
  low: number,
  high: number,
  evidence: TransitTime['evidence'],
  load?: TransitTime['load'],
): TransitTime => ({ countries, modes, ...(load ? { load } : {}), days: { low, high }, evidence })

/** Days on the way; add pickup in China, consolidation and clearance, and a buffer around holidays. */
export const transit: TransitTime[] = [
  time(['NG'], ['air'], 15, 29, GUIDE),
  time(['NG'], ['sea'], 59, 79, GUIDE),
  time(['KZ'], ['truck', 'rail'], 7, 25, GUIDE),
  time(['KG'], ['truck', 'rail'], 10, 15, GUIDE),
  time(['TJ'], ['truck', 'rail'], 20, 30, GUIDE),
  time(['UZ'], ['truck', 'rail'], 18, 25, GUIDE),
  time(EU_MEMBERS, ['rail'], 20, 26, DHL),
  time(['US', 'GB', 'AU', 'AE', ...EU_MEMBERS], ['sea'], 20, 42, KS, 'lcl'),
  time(['US', 'GB', 'AU', 'AE', ...EU_MEMBERS], ['sea'], 18, 38, KS, 'fcl'),
  time(['US', 'GB', 'AU', 'AE', ...EU_MEMBERS], ['air'], 5, 10, KS),
  time(['US', 'GB', 'AU', 'AE', 'NG', ...EU_MEMBERS], ['express'], 3, 7, KS),
]
