import type { Lane } from '../domain/landed-cost/packs'
import { EU_MEMBERS } from './destinations/eu'
import { market } from './destinations/layers'

const USD = 'USD'
const span = (low: string, likely: string, high: string) => ({ low, likely, high })

const FREIGHTOS_AIR = market('Freightos Air Index, August 2026 and range of the year before', '2026-08-31')
const IMPORT_COST = market('ImportCost 2026, port to port', '2026-06-30')
const NIGERIA_SEA = market('Winsail 2026 port to port; SmartTrade', '2026-06-30')
const NIGERIA_AIR = market('ChinaTopFreight, September 2025; Sino-Shipping', '2025-09-30')
const DFH = market('DFH 2026, 21 kg and more', '2026-06-30')
const NOVODRON = market(
  'Novodron cargo price list, household goods, express 6–12 days, undated',
  '2026-11-22',
)
const RAIL = market('China–Europe rail groupage, 2026', '2026-06-30')

const seaLcl = (
  id: string,
  countries: string[],
  low: string,
  likely: string,
  high: string,
  evidence = IMPORT_COST,
): Lane => ({
  id,
  countries,
  mode: 'sea',
  currency: USD,
  per: 'wm',
  span: span(low, likely, high),
  atLeast: '1',
  allIn: false,
  validFrom: '2026-01-01',
  evidence,
})

const air = (
  id: string,
  countries: string[],
  low: string,
  likely: string,
  high: string,
  evidence: Lane['evidence'],
): Lane => ({
  id,
  countries,
  mode: 'air',
  currency: USD,
  per: 'kg',
  span: span(low, likely, high),
  divisor: '6000',
  allIn: false,
  validFrom: '2025-09-01',
  evidence,
})

const express = (
  id: string,
  countries: string[],
  low: string,
  likely: string,
  high: string,
  evidence: Lane['evidence'],
): Lane => ({
  id,
  countries,
  mode: 'express',
  currency: USD,
  per: 'kg',
  span: span(low, likely, high),
  divisor: '5000',
  roundUpTo: '0.5',
  allIn: false,
  validFrom: '2025-09-01',
  evidence,
})

/**
 * "Cargo" to Kazakhstan: the density chooses the price of a kilogram and clearance is inside. The list leaves
 * gaps; in a gap the price lies between its neighbours, and below its last band nothing is known.
 */
const kazakhCargo: Lane = {
  id: 'kz-cargo-household',
  countries: ['KZ'],
  mode: 'truck',
  currency: USD,
  per: 'density',
  bands: [
    { from: '100', span: span('3.6', '3.6', '3.6') },
    { from: '110', span: span('3.2', '3.4', '3.6') },
    { from: '140', span: span('3.2', '3.2', '3.2') },
    { from: '150', span: span('3.1', '3.1', '3.1') },
    { from: '160', span: span('3.0', '3.0', '3.0') },
    { from: '170', span: span('2.1', '2.6', '3.0') },
    { from: '1000', span: span('2.1', '2.1', '2.1') },
  ],
  allIn: true,
  validFrom: '2026-01-01',
  evidence: NOVODRON,
}

/** Public rates, never a quote: the market moved by a third either way in 2026. */
export const lanes: Lane[] = [
  air('us-air', ['US'], '3.61', '6.06', '7.17', FREIGHTOS_AIR),
  seaLcl('us-sea-lcl', ['US'], '65', '85', '110'),
  express('us-express', ['US'], '6', '8', '15', DFH),
  air('europe-air', ['GB', ...EU_MEMBERS], '3.19', '4.19', '5.10', FREIGHTOS_AIR),
  seaLcl('gb-sea-lcl', ['GB'], '60', '77', '95'),
  seaLcl('eu-sea-lcl', EU_MEMBERS, '55', '72', '90'),
  {
    id: 'europe-rail',
    countries: EU_MEMBERS,
    mode: 'rail',
    currency: USD,
    per: 'kg',
    span: span('2.2', '2.85', '3.5'),
    divisor: '3000',
    allIn: false,
    validFrom: '2026-01-01',
    evidence: RAIL,
  },
  seaLcl('au-sea-lcl', ['AU'], '70', '87', '105'),
  seaLcl('ae-sea-lcl', ['AE'], '50', '65', '80'),
  seaLcl('in-sea-lcl', ['IN'], '45', '60', '75'),
  seaLcl('ng-sea-lcl', ['NG'], '85', '155', '250', NIGERIA_SEA),
  air('ng-air', ['NG'], '6', '7', '10', NIGERIA_AIR),
  express('ng-express', ['NG'], '8', '11', '15', NIGERIA_AIR),
  kazakhCargo,
]
