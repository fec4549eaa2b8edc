import type { Lane } from '../../domain/landed-cost/packs'
import { market } from '../destinations/layers'
import { air, express, fullContainers, PRE_DECLARATION, seaLcl, span } from './lane'

const FREIGHTOS_AIR = market('Freightos Air Index, August 2026 and range of the year before', '2026-08-31')
const FREIGHTOS_SEA = market(
  'Freightos index of a 40′ container, 21 September 2026, and range since January 2025',
  '2026-09-21',
)
const IMPORT_COST = market('ImportCost 2026, port to port', '2026-06-30')
const DFH = market('DFH 2026, 21 kg and more', '2026-06-30')
const DFH_DDP = market('DFH 2026, duty and tax inside', '2026-06-30')

const US = ['US']

/** Duty, tax and delivery are inside. The smallest shipment is 10 to 21 kg by the list; the larger is counted. */
const ddp = (
  mode: 'sea' | 'air',
  [low, likely, high]: [string, string, string],
  days: Lane['days'],
): Lane => ({
  id: `us-${mode}-ddp`,
  countries: US,
  mode,
  currency: 'USD',
  per: 'kg',
  span: span(low, likely, high),
  divisor: '6000',
  atLeast: '21',
  ...(days ? { days } : {}),
  allIn: true,
  validFrom: '2026-01-01',
  evidence: DFH_DDP,
})

const byContainer = (id: string, [low, likely, high]: [string, string, string]): Lane[] =>
  fullContainers({
    id,
    countries: US,
    mode: 'sea',
    span: span(low, likely, high),
    surcharges: PRE_DECLARATION,
    evidence: FREIGHTOS_SEA,
  })

const groupage = (id: string, [low, likely, high]: [string, string, string]): Lane => ({
  ...seaLcl({ id, countries: US, span: span(low, likely, high), evidence: IMPORT_COST }),
  surcharges: PRE_DECLARATION,
})

/** While the buyer has not said which coast, the price is that of both. */
export const america: Lane[] = [
  air({ id: 'us-air', countries: US, span: span('3.61', '6.06', '7.17'), evidence: FREIGHTOS_AIR }),
  ddp('air', ['4', '7', '10'], { low: 6, high: 12 }),
  groupage('us-sea-lcl', ['65', '85', '110']),
  groupage('us-west-sea-lcl', ['65', '82', '100']),
  groupage('us-east-sea-lcl', ['75', '92', '110']),
  ddp('sea', ['1.9', '2.6', '3.9'], { low: 25, high: 40 }),
  ...byContainer('us-fcl', ['1675', '8854', '10500']),
  ...byContainer('us-west-fcl', ['1675', '8102', '9000']),
  ...byContainer('us-east-fcl', ['3075', '9606', '10500']),
  {
    ...express({ id: 'us-express', countries: US, span: span('6', '8', '15'), evidence: DFH }),
    pricedFrom: '21',
  },
]
