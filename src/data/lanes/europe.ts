import type { Lane } from '../../domain/landed-cost/packs'
import { EU_MEMBERS } from '../destinations/eu'
import { market } from '../destinations/layers'
import { about, air, fullContainers, PRE_DECLARATION, seaLcl, span } from './lane'

const FREIGHTOS_AIR = market('Freightos Air Index, August 2026 and range of the year before', '2026-08-31')
const FREIGHTOS_SEA = market(
  'Freightos index of a 40′ container, 21 September 2026, and range since January 2025',
  '2026-09-21',
)
const IMPORT_COST = market('ImportCost 2026, port to port', '2026-06-30')
const RAIL = market('China–Europe rail groupage, 2026', '2026-06-30')
const RAIL_LIST = market('China–Europe rail groupage, price list in yuan 2026, ± 35 %', '2026-06-30')
const RAIL_BOX = market('China–Europe rail, 40′ container, 2026', '2026-06-30')

const ALL = ['GB', ...EU_MEMBERS]

/** A cubic metre counts as 333 kg. */
const rail = (id: string, countries: string[]): Omit<Lane, 'currency' | 'evidence'> => ({
  id,
  countries,
  mode: 'rail',
  per: 'kg',
  divisor: '3000',
  allIn: false,
  validFrom: '2026-01-01',
})

const railInYuan = (id: string, countries: string[], yuan: string): Lane => ({
  ...rail(id, countries),
  currency: 'CNY',
  span: about(yuan),
  evidence: RAIL_LIST,
})

export const europe: Lane[] = [
  air({ id: 'europe-air', countries: ALL, span: span('3.19', '4.19', '5.10'), evidence: FREIGHTOS_AIR }),
  {
    ...seaLcl({ id: 'gb-sea-lcl', countries: ['GB'], span: span('60', '77', '95'), evidence: IMPORT_COST }),
    surcharges: PRE_DECLARATION,
  },
  {
    ...seaLcl({
      id: 'eu-sea-lcl',
      countries: EU_MEMBERS,
      span: span('55', '72', '90'),
      evidence: IMPORT_COST,
    }),
    surcharges: PRE_DECLARATION,
  },
  ...fullContainers({
    id: 'europe-fcl',
    countries: ALL,
    mode: 'sea',
    span: span('1978', '3702', '5575'),
    surcharges: PRE_DECLARATION,
    evidence: FREIGHTOS_SEA,
  }),
  railInYuan('de-rail', ['DE'], '9.5'),
  railInYuan('pl-cz-rail', ['PL', 'CZ'], '11.5'),
  railInYuan('gb-rail', ['GB'], '14.5'),
  { ...rail('europe-rail', EU_MEMBERS), currency: 'USD', span: span('2.2', '2.85', '3.5'), evidence: RAIL },
  ...fullContainers({
    id: 'europe-rail-fcl',
    countries: EU_MEMBERS,
    mode: 'rail',
    span: span('5250', '6875', '8500'),
    evidence: RAIL_BOX,
  }),
]
