import type { Lane } from '../../domain/landed-cost/packs'
import { market, recalled } from '../destinations/layers'
import { exactly, scaledSpan, span } from './lane'

const household = market(
  'Novodron cargo price list, household goods, express 6–12 days, undated',
  '2026-11-22',
)
const clothing = market('Novodron cargo price list, clothing, undated', '2026-11-22')

type Bands = NonNullable<Lane['bands']>

/** The list leaves gaps; in a gap the price lies between its neighbours, and below its first band nothing is known. */
const HOUSEHOLD: Bands = [
  { from: '100', span: exactly('3.6') },
  { from: '110', span: span('3.2', '3.4', '3.6') },
  { from: '140', span: exactly('3.2') },
  { from: '150', span: exactly('3.1') },
  { from: '160', span: exactly('3.0') },
  { from: '170', span: span('2.1', '2.6', '3.0') },
  { from: '1000', span: exactly('2.1') },
]

/** The list ends at 800 kg in a cubic metre, denser than any clothing is packed. */
const CLOTHING_EXPRESS: Bands = [
  { from: '100', span: exactly('4.4') },
  { from: '110', span: span('3.1', '3.75', '4.4') },
  { from: '400', span: exactly('3.1') },
]
/** Of the standard lane only the dearest band, 200–220, and the cheapest price, 2.2, are known. */
const CLOTHING_STANDARD: Bands = [
  { from: '200', span: exactly('3.2') },
  { from: '220', span: span('2.2', '2.7', '3.2') },
]

/** "Cargo": the density chooses the price of a kilogram, and clearance is inside. */
const cargo = (
  id: string,
  country: string,
  of: 'general' | 'clothing',
  bands: Bands,
  evidence: Lane['evidence'],
  days?: Lane['days'],
): Lane => ({
  id,
  countries: [country],
  mode: 'truck',
  cargo: [of],
  currency: 'USD',
  per: 'density',
  bands,
  ...(days ? { days } : {}),
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
  cargo('kz-cargo-household', 'KZ', 'general', HOUSEHOLD, household, { low: 6, high: 12 }),
  cargo('kz-cargo-clothing', 'KZ', 'clothing', CLOTHING_EXPRESS, clothing, { low: 6, high: 12 }),
  cargo('kz-cargo-clothing-standard', 'KZ', 'clothing', CLOTHING_STANDARD, clothing, { low: 12, high: 18 }),
  ...['KG', 'UZ', 'TJ'].flatMap(neighbour),
]
