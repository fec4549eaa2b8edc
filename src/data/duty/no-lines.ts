import type { Packs } from '../../domain/landed-cost/packs'
import { dutyEvidence } from './evidence'

/** No tariff line of any country: what an order needs of them is read from the package and put in. */
export const noDutyLines: Packs['duty'] = {
  us: { evidence: dutyEvidence.us, headings: {} },
  eu: { evidence: dutyEvidence.eu, headings: {} },
  uk: { evidence: dutyEvidence.uk, headings: {} },
}
