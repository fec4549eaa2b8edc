import type { SeaLoad, TransportMode } from '../buyer'
import type { CostBuyer } from './cost-buyer'
import type { Packs, TransitTime } from './packs'
import type { RulePack, Shipper } from './rule-pack'

const holdsOn = (dated: { validFrom: string; validTo?: string | undefined }, date: string): boolean =>
  dated.validFrom <= date && (dated.validTo === undefined || date <= dated.validTo)

/**
 * The rules in force on the entry date (ISO): the country's own, else the general ones for every country.
 * Undefined when the country has rules of its own but none for that date: then nothing is known of the border.
 */
export const rulesOn = (packs: Packs, country: string, date: string): RulePack | undefined => {
  const own = packs.rules.filter((pack) => pack.countries.includes(country))
  const candidates = own.length > 0 ? own : packs.rules.filter((pack) => pack.countries.includes('*'))
  return candidates.find((pack) => holdsOn(pack, date))
}

export const isShipper = (
  { importer, modes }: Shipper,
  buyer: Pick<CostBuyer, 'importer' | 'mode'>,
): boolean => (!importer || importer === buyer.importer) && (!modes || modes.includes(buyer.mode))

/** The rules on the entry date that are for this buyer's imports; undefined where we have none for them. */
export const rulesFor = (packs: Packs, buyer: CostBuyer, date: string): RulePack | undefined => {
  const pack = rulesOn(packs, buyer.country, date)
  return pack && (!pack.covers || isShipper(pack.covers, buyer)) ? pack : undefined
}

/**
 * Days from China to the country; a figure for the very country stands before a general one (`*`). A figure without
 * a load is for groupage and full containers alike.
 */
export const transitFor = (
  packs: Pick<Packs, 'transit'>,
  country: string,
  mode: TransportMode,
  load?: SeaLoad,
): TransitTime | undefined => {
  const ofMode = packs.transit.filter(
    (transit) =>
      transit.modes.includes(mode) &&
      (load === undefined || transit.load === undefined || transit.load === load),
  )
  return (
    ofMode.find((transit) => transit.countries.includes(country)) ??
    ofMode.find((transit) => transit.countries.includes('*'))
  )
}
