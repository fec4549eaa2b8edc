import { datedRates } from '../../domain/rates/dated-rates'
import { bankSet, dollarSet, peggedSet } from '../../domain/rates/published-table'
import type { RateSet } from '../../domain/rates/rate-set'
import { bankTables, dollarTables } from './bank-tables'
import { pegs } from './pegs'

const [romanian, ...others] = bankTables.map(bankSet)

/** The exchange rates that come with the extension: official figures, each with its bank and its day. */
export const bundledRateSets: RateSet[] = [
  ...others,
  ...dollarTables.map(dollarSet),
  ...(romanian ? [peggedSet(pegs, romanian), romanian] : []),
]

/** The day the sets were packed. */
export const PACKED_ON = '2026-11-22'

/**
 * The bundled rates as old as they were when packed, for what has no clock. A cost that is shown to a buyer takes
 * them as old as they are that day (`ratesInUse`).
 */
export const packedRates = datedRates(bundledRateSets, PACKED_ON)
