import type { Incoterm, TransportMode } from '../buyer'

/** Terms written for ships: by any other mode the carrier's handover stands in their place (ICC's own advice). */
const BY_LAND_OR_AIR: Partial<Record<Incoterm, Incoterm>> = {
  FAS: 'FCA',
  FOB: 'FCA',
  CFR: 'CPT',
  CIF: 'CIP',
}

/** The term the sum is made by: FOB by air is worked out as FCA. */
export const incotermFor = (incoterm: Incoterm, mode: TransportMode): Incoterm =>
  mode === 'sea' ? incoterm : (BY_LAND_OR_AIR[incoterm] ?? incoterm)

const HANDED_OVER = ['domestic-freight', 'export-clearance', 'origin-handling']
const CARRIED = [...HANDED_OVER, 'main-freight']
const AT_THE_PLACE = [...CARRIED, 'destination-handling']
/** Under DAP and DPU the way is at the seller's risk, so that insuring it is the seller's affair. */
const AT_THE_DOOR = [...AT_THE_PLACE, 'insurance', 'delivery']

/** Lines the seller pays, by term (field guide §2.7); the place of CPT and CIP is not the buyer's door. */
const PAID_BY_SELLER: Record<Incoterm, string[]> = {
  EXW: [],
  FCA: HANDED_OVER,
  FAS: HANDED_OVER,
  FOB: HANDED_OVER,
  CFR: CARRIED,
  CIF: [...CARRIED, 'insurance'],
  CPT: AT_THE_PLACE,
  CIP: [...AT_THE_PLACE, 'insurance'],
  DAP: AT_THE_DOOR,
  DPU: AT_THE_DOOR,
  DDP: [...AT_THE_DOOR, 'border'],
}

/**
 * Ids of the cost lines that are inside the seller’s price; `border` stands for duty, tax, fees and clearance. Papers of
 * conformity that the buyer entered a cost for are the buyer’s even so. A bare 1688 price (no term) holds the goods and
 * their packing, as EXW does.
 */
export const priceIncludes = (incoterm: Incoterm | undefined, mode: TransportMode): ReadonlySet<string> =>
  new Set(incoterm ? PAID_BY_SELLER[incotermFor(incoterm, mode)] : [])
