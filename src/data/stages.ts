import type { StageTime } from '../domain/landed-cost/packs'
import { recalled } from './destinations/layers'

const EVIDENCE = recalled('Usual days around a shipment from China, field guide §2.3')

const time = (stage: StageTime['stage'], countries: string[], low: number, high: number): StageTime => ({
  stage,
  countries,
  days: { low, high },
  evidence: EVIDENCE,
})

/** Days around the way itself; a figure for the very country stands before the one for all (`*`). */
export const stages: StageTime[] = [
  time('pickup', ['*'], 1, 4),
  time('consolidation', ['*'], 2, 7),
  time('clearance', ['NG'], 5, 21),
  time('clearance', ['*'], 1, 7),
]
