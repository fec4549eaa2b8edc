import type { Lane } from '../../domain/landed-cost/packs'
import { market } from '../destinations/layers'
import { america } from './america'
import { centralAsia } from './central-asia'
import { europe } from './europe'
import { SAMPLE, SAMPLE_SOURCE, seaLcl, span } from './lane'
import { nigeria } from './nigeria'

const IMPORT_COST = market('ImportCost 2026, port to port', '2026-06-30')

/** To anywhere, for what no lane of the country itself takes. */
const anywhere: Lane[] = [
  {
    id: 'sample-express',
    countries: ['*'],
    mode: 'express',
    currency: 'USD',
    per: 'shipment',
    span: SAMPLE,
    upToKg: '5',
    allIn: false,
    validFrom: '2026-01-01',
    evidence: SAMPLE_SOURCE,
  },
]

/**
 * Public rates, never a quote (field guide §2.4): the market moved by a third either way in 2026. Fuel and peak
 * season are inside such quotes. The first lane that takes the goods stands until the buyer chooses another.
 */
export const lanes: Lane[] = [
  ...america,
  ...europe,
  seaLcl({ id: 'au-sea-lcl', countries: ['AU'], span: span('70', '87', '105'), evidence: IMPORT_COST }),
  seaLcl({ id: 'ae-sea-lcl', countries: ['AE'], span: span('50', '65', '80'), evidence: IMPORT_COST }),
  seaLcl({ id: 'in-sea-lcl', countries: ['IN'], span: span('45', '60', '75'), evidence: IMPORT_COST }),
  ...nigeria,
  ...centralAsia,
  ...anywhere,
]
