export { coveredCountries } from '../../domain/landed-cost/covered-countries'
