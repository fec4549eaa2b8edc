import type { Packs } from './packs'

type Country = string | undefined

const isFor =
  (country: Country) =>
  ({ countries }: { countries: string[] }): boolean =>
    countries.some((one) => one === country || one === '*')

/** Where a country has rules of its own the general ones say nothing. */
const rulesOf = ({ rules }: Packs, country: Country): Packs['rules'] => {
  const own = rules.filter(({ countries }) => country !== undefined && countries.includes(country))
  return own.length > 0 ? own : rules.filter(({ countries }) => countries.includes('*'))
}

const vatOf = ({ vat }: Packs, country: Country): Packs['vat'] => {
  const rate = country === undefined ? undefined : vat[country]
  return country !== undefined && rate ? { [country]: rate } : {}
}

/**
 * The small part of the packs that a cost in one country is worked out with: its rules at every date, its lanes and
 * times, its tax. Exchange rates, general charges, containers, holidays and payment methods are everyone's; without
 * a country there is nothing else. The cost is the same as with all packs.
 */
export const packsOfCountry = (packs: Packs, country: Country): Packs => ({
  ...packs,
  rules: rulesOf(packs, country),
  lanes: packs.lanes.filter(isFor(country)),
  transit: packs.transit.filter(isFor(country)),
  stages: packs.stages.filter(isFor(country)),
  vat: vatOf(packs, country),
})
