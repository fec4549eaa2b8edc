import { COUNTRIES, countryName } from '../../parts/countries'

/** Every country by its name in the buyer's language, and one that stands only on a list. */
export const countryOptions = (language: string, also = ''): { value: string; label: string }[] =>
  [...new Set([...COUNTRIES, ...(also ? [also] : [])])]
    .map((value) => ({ value, label: countryName(value, language) }))
    .sort((a, b) => a.label.localeCompare(b.label, language))
