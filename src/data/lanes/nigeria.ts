import type { Lane } from '../../domain/landed-cost/packs'
import { market, recalled } from '../destinations/layers'
import { about, air, express, fullContainers, seaLcl, span } from './lane'

const SEA = market('Winsail 2026 port to port; SmartTrade', '2026-06-30')
const ALL_IN = market('Sino-Shipping, May 2024: about 354 dollars a CBM with clearance, ± 35 %', '2024-05-31')
const AIR = market('ChinaTopFreight, September 2025; Sino-Shipping', '2025-09-30')
const BOX = market('Forwarders’ price of a 40′ container to Lagos, September 2025', '2025-09-30')

const LEAST_SOURCE = recalled('Smallest shipment of all-in sea lanes, 0.1 to 1 CBM')

const NG = ['NG']

export const nigeria: Lane[] = [
  seaLcl({ id: 'ng-sea-lcl', countries: NG, span: span('85', '155', '250'), evidence: SEA }),
  {
    id: 'ng-sea-all-in',
    countries: NG,
    mode: 'sea',
    currency: 'USD',
    per: 'cbm',
    span: about('354'),
    // A tenth of a cubic metre to a whole one.
    minimum: span('35', '177', '354'),
    minimumEvidence: LEAST_SOURCE,
    allIn: true,
    validFrom: '2024-05-01',
    evidence: ALL_IN,
  },
  ...fullContainers({
    id: 'ng-fcl',
    countries: NG,
    mode: 'sea',
    span: span('3200', '4000', '4800'),
    evidence: BOX,
  }),
  air({ id: 'ng-air', countries: NG, span: span('6', '7', '10'), evidence: AIR }),
  express({ id: 'ng-express', countries: NG, span: span('8', '11', '15'), evidence: AIR }),
]
