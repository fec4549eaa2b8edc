import type { Lane } from '../../domain/landed-cost/packs'
import { market, recalled } from '../destinations/layers'
import { about, scaledSpan, span } from './lane'

const household = market(
  'Novodron cargo price list, household goods, express 6–12 days, undated',
  '2026-11-22',
)
const clothing = market(
  'Novodron cargo price list, clothing, express 6–12 or standard 12–18 days, undated',
  '2026-11-22',
)

type Bands = NonNullable<Lane['bands']>

/** The list says of itself that it may be off by ten cents, but nobody says of which year it is. */
const band = ([from, price]: readonly [string, string]): Bands[number] => ({ from, span: about(price) })

/** Below its first band the list has no price. It ends at 2000 kg in a cubic metre, denser than goods are packed. */
const HOUSEHOLD = (
  [
    ['100', '3.6'],
    ['110', '3.5'],
    ['120', '3.4'],
    ['130', '3.3'],
    ['140', '3.2'],
    ['150', '3.1'],
    ['160', '3.0'],
    ['170', '2.9'],
    ['180', '2.8'],
    ['190', '2.7'],
    ['200', '2.6'],
    ['250', '2.5'],
    ['300', '2.4'],
    ['500', '2.3'],
    ['700', '2.2'],
    ['1000', '2.1'],
  ] as const
).map(band)

const CLOTHING_EXPRESS = (
  [
    ['100', '4.4'],
    ['110', '4.3'],
    ['120', '4.2'],
    ['130', '4.1'],
    ['140', '4.0'],
    ['150', '3.9'],
    ['160', '3.8'],
    ['170', '3.7'],
    ['180', '3.6'],
    ['190', '3.5'],
    ['200', '3.4'],
    ['250', '3.3'],
    ['300', '3.2'],
    ['400', '3.1'],
  ] as const
).map(band)

const CLOTHING_STANDARD = (
  [
    ['200', '3.2'],
    ['220', '3.1'],
    ['240', '3.0'],
    ['260', '2.9'],
    ['280', '2.8'],
    ['300', '2.7'],
    ['320', '2.6'],
    ['340', '2.5'],
    ['360', '2.4'],
    ['380', '2.3'],
    ['400', '2.2'],
  ] as const
).map(band)

/** Ten kilograms at the cheapest band to 21 at the dearest: what lanes of this kind take at least. The list is silent. */
const LEAST = span('21', '45', '76')
const LEAST_SOURCE = recalled(
  'Smallest shipment of cargo lanes, 10 to 21 kg as on American ones; the list names none',
)

/**
 * "Cargo": the density chooses the price of a kilogram, and clearance is inside. The list's 6–12 days (standard:
 * 12–18) are the carrier's promise; the wider days of the buyers' guide stand for the way (`transit.ts`).
 */
const cargo = (
  id: string,
  country: string,
  of: 'general' | 'clothing',
  bands: Bands,
  evidence: Lane['evidence'],
): Lane => ({
  id,
  countries: [country],
  mode: 'truck',
  cargo: [of],
  currency: 'USD',
  per: 'density',
  bands,
  minimum: LEAST,
  minimumEvidence: LEAST_SOURCE,
  allIn: true,
  validFrom: '2026-01-01',
  evidence,
})

/** No price list was found for the neighbours: Kazakhstan's with 10 to 60 % on top, from memory. */
const NEIGHBOUR = recalled(
  'Kazakhstan’s cargo price list with 10 to 60 % on top; no list of this country was found',
)

const dearer = (bands: Bands): Bands =>
  bands.map(({ from, span: price }) => ({ from, span: scaledSpan(price, '1.1', '1.35', '1.6') }))

const neighbour = (country: string): Lane[] => [
  cargo(`${country.toLowerCase()}-cargo-household`, country, 'general', dearer(HOUSEHOLD), NEIGHBOUR),
  cargo(`${country.toLowerCase()}-cargo-clothing`, country, 'clothing', dearer(CLOTHING_EXPRESS), NEIGHBOUR),
]

export const centralAsia: Lane[] = [
  cargo('kz-cargo-household', 'KZ', 'general', HOUSEHOLD, household),
  cargo('kz-cargo-clothing', 'KZ', 'clothing', CLOTHING_EXPRESS, clothing),
  cargo('kz-cargo-clothing-standard', 'KZ', 'clothing', CLOTHING_STANDARD, clothing),
  ...['KG', 'UZ', 'TJ'].flatMap(neighbour),
]
