import { packs as shipped } from '../../data/packs'
import { cardCounts } from '../../domain/freight/card-counts'
import { lanesOfCard } from '../../domain/freight/lanes-of-card'
import type { Packs } from '../../domain/landed-cost/packs'
import { packsOfCountry } from '../../domain/landed-cost/packs-of-country'
import { mergePacks } from '../../domain/pack-file/merge-packs'
import { attempt } from '../../store/attempt'
import type { Database } from '../../store/database'
import { readPackFiles } from '../../store/pack-files'
import { readRateCards } from '../../store/rate-cards'
import type { Rows } from '../../store/read-rows'
import { ratesInUse } from '../rates/rates-in-use'
import type { Library } from './open-library'

/** Without a store there is nothing of the buyer's own; the public figures still stand. */
const stored = async <T>(
  { database }: Library,
  read: (database: Database) => Promise<Rows<T>>,
): Promise<T[]> => {
  const rows = await attempt(() => read(database))
  return rows.ok ? rows.value.rows : []
}

/**
 * The dated figures for one country with what the buyer put in place of ours: pack files, forwarders' price lists
 * and fetched exchange rates. They hold no tariff line: those of an offer are read for its codes.
 */
export const packsInUse = async (library: Library, country: string | undefined): Promise<Packs> => {
  const today = library.now().toISOString().slice(0, 10)
  const [files, cards, rates] = await Promise.all([
    stored(library, readPackFiles),
    stored(library, readRateCards),
    ratesInUse(today),
  ])
  const merged = mergePacks({ ...shipped, rates }, files)
  const own = cards.filter((card) => cardCounts(card, today)).flatMap(lanesOfCard)
  return packsOfCountry({ ...merged, lanes: [...own, ...merged.lanes] }, country)
}
