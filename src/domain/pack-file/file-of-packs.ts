import type { Packs } from '../landed-cost/packs'
import { packsOfCountry } from '../landed-cost/packs-of-country'
import type { PackFile } from './pack-file'

/** Our rules and figures of one country as a file that can be edited and put back. `asOf` is an ISO date. */
export const fileOfPacks = (packs: Packs, country: string, asOf: string): PackFile => {
  const { rules, lanes, transit, vat } = packsOfCountry(packs, country)
  return {
    format: 'landfall-packs',
    version: 1,
    name: `Landfall ${country}`,
    madeBy: 'Landfall',
    asOf,
    rules: rules.filter(({ countries }) => countries.includes(country)),
    lanes: lanes.filter(({ countries }) => countries.includes(country)),
    transit: transit.filter(({ countries }) => countries.includes(country)),
    vat,
  }
}
