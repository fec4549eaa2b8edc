import { bundledRateSets } from '../../data/exchange-rates/rate-sets'
import type { DatedRate } from '../../domain/landed-cost/packs'
import { datedRates } from '../../domain/rates/dated-rates'
import type { RateSet } from '../../domain/rates/rate-set'
import { type KeptRates, readRates } from './kept-rates'

/** The bundled sets, then the fetched ones. */
export const setsWith = ({ sets }: KeptRates): RateSet[] => [...bundledRateSets, ...sets]

/** The exchange rates a cost is worked out with today (ISO date): for each currency the newest, as wide as it is old. */
export const ratesInUse = async (today: string): Promise<DatedRate[]> =>
  datedRates(setsWith(await readRates()), today)
