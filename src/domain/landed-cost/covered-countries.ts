import type { Packs } from './packs'

/** Countries with rules of their own: their border is worked out, not only their tax. */
export const coveredCountries = ({ rules }: Pick<Packs, 'rules'>): string[] => [
  ...new Set(
    rules
      .filter(({ basis, tariff }) => basis !== 'not-covered' && tariff.is !== 'none')
      .flatMap(({ countries }) => countries)
      .filter((country) => country !== '*'),
  ),
]
