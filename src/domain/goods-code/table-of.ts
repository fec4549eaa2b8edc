import type { Packs } from '../landed-cost/packs'
import type { TariffTable } from './goods-code'

/**
 * The tariff whose figures answer for a country, by its rules of any date; undefined where we have none and duty
 * is a band or must be entered.
 */
export const tableOf = (
  packs: Pick<Packs, 'rules'>,
  country: string | undefined,
): TariffTable | undefined => {
  const own = packs.rules.filter(({ countries }) => country !== undefined && countries.includes(country))
  const tariff = own.map((pack) => pack.tariff).find(({ is }) => is === 'table')
  return tariff?.is === 'table' ? tariff.table : undefined
}
