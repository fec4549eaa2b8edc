import { packsFor } from '../../data/packs'
import { lanesOfCard } from '../../domain/freight/lanes-of-card'
import type { Lane, Packs } from '../../domain/landed-cost/packs'
import { attempt } from '../../store/attempt'
import { readRateCards } from '../../store/rate-cards'
import { ratesInUse } from '../rates/rates-in-use'
import type { Library } from './open-library'

/** Without a store there are no cards; the public price lists still stand. */
const ownLanes = async ({ database }: Library): Promise<Lane[]> => {
  const cards = await attempt(() => readRateCards(database))
  return cards.ok ? cards.value.rows.flatMap(lanesOfCard) : []
}

/**
 * The dated figures for one country with what the buyer put in place of ours: forwarders' price lists and fetched
 * exchange rates. They hold no tariff line: those of an offer are read for its codes.
 */
export const packsInUse = async (library: Library, country: string | undefined): Promise<Packs> => {
  const packs = packsFor(country)
  const today = library.now().toISOString().slice(0, 10)
  const [own, rates] = await Promise.all([ownLanes(library), ratesInUse(today)])
  const here = own.filter(({ countries }) => country !== undefined && countries.includes(country))
  return { ...packs, lanes: [...here, ...packs.lanes], rates }
}
