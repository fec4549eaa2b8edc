import { differenceInCalendarDays, parseISO } from 'date-fns'
import type { DatedRate } from '../landed-cost/packs'
import { Big, big, type CurrencyCode, type DecimalText, textOf } from '../money'
import type { RateSet } from './rate-set'
import { spreadByAge } from './spread-by-age'
import { isTraded } from './untraded'

/** Calendar days; a set dated tomorrow (banks publish ahead) is not older than today. */
export const ageInDays = (asOf: string, today: string): number =>
  Math.max(0, differenceInCalendarDays(parseISO(today), parseISO(asOf)))

const DIGITS = 8
const rounded = (value: Big): DecimalText => textOf(new Big(value.toPrecision(DIGITS)))

const dated = (set: RateSet, currency: CurrencyCode, yuan: DecimalText, today: string): DatedRate => {
  const days = ageInDays(set.asOf, today)
  const off = spreadByAge(days, currency).div(100)
  const likely = big(yuan)
  return {
    currency,
    yuan: {
      low: rounded(likely.times(new Big(1).minus(off))),
      likely: yuan,
      high: rounded(likely.times(off.plus(1))),
    },
    days,
    evidence: {
      basis: set.basis ?? 'market',
      source: set.source,
      asOf: set.asOf,
      ...(set.url ? { url: set.url } : {}),
    },
  }
}

/** Both lists of rates in one: for each currency the newer stands, of two of one day that of `over`. */
export const mergeRates = (base: DatedRate[], over: DatedRate[]): DatedRate[] => {
  const best = new Map<CurrencyCode, DatedRate>()
  for (const rate of [...base, ...over]) {
    const held = best.get(rate.currency)
    if (!held || (rate.evidence.asOf ?? '') >= (held.evidence.asOf ?? '')) best.set(rate.currency, rate)
  }
  return [...best.values()].sort((a, b) => a.currency.localeCompare(b.currency))
}

/**
 * What each currency is worth today by the newest set that has it, wider the older it is. Of two sets of one day the
 * later in the list stands. Yuan, rates that are not above zero and currencies that are not traded at their official
 * rate are left out.
 */
export const datedRates = (sets: RateSet[], today: string): DatedRate[] => {
  const all = sets.flatMap((set) =>
    Object.entries(set.yuan).flatMap(([currency, yuan]) =>
      currency !== 'CNY' && isTraded(currency) && big(yuan).gt(0) ? [dated(set, currency, yuan, today)] : [],
    ),
  )
  return mergeRates([], all)
}
