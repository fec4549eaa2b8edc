import { differenceInCalendarDays, parseISO } from 'date-fns'
import type { DatedRate } from '../landed-cost/packs'
import { Big, big, type CurrencyCode, type DecimalText } from '../money'
import type { RateSet } from './rate-set'

/** How far a fetched rate may be from the one in use, in percent, before it is more likely wrong than moved. */
const TRUSTED = new Big(30)

/** With more of them off than this share, the whole answer is not what it says it is. */
const MOST_WRONG = 0.2

/** A rate that is old may be off by its own spread: a new one is not blamed for that. */
const isFarOff = (yuan: DecimalText, held: DatedRate): boolean => {
  const inUse = big(held.yuan.likely)
  const own = big(held.yuan.high).minus(inUse).div(inUse).times(100)
  const off = big(yuan).div(inUse).minus(1).times(100).abs()
  return off.gt(own.gt(TRUSTED) ? own : TRUSTED)
}

/** Banks publish for the next working day, over a weekend and a holiday; a set of next month has a wrong date. */
const MOST_AHEAD = 5

/** A service goes on giving the last rate of a currency that ended: it is no news. */
const OLDEST = 90

const isOfItsTime = ({ asOf }: RateSet, today: string): boolean => {
  const ahead = differenceInCalendarDays(parseISO(asOf), parseISO(today))
  return ahead <= MOST_AHEAD && ahead >= -OLDEST
}

export type CheckedRates = { sets: RateSet[]; wrong: CurrencyCode[]; isWholeWrong: boolean }

/**
 * Fetched sets without the rates that cannot be: zero, negative, more than 30 % off the rate in use, or of a day to
 * come or long past. `wrong` names the currencies that are off; a whole answer is wrong when the dollar is, or more
 * than a fifth of what could be compared, or nothing could be.
 */
export const checkRates = (fetched: RateSet[], inUse: DatedRate[], today: string): CheckedRates => {
  const sets = fetched.filter((set) => isOfItsTime(set, today))
  const known = new Map(inUse.map((rate) => [rate.currency, rate]))
  const all = sets.flatMap(({ yuan }) => Object.entries(yuan))
  const compared = all.filter(([currency]) => known.has(currency))
  const wrong = new Set(
    all.flatMap(([currency, yuan]) => {
      const held = known.get(currency)
      return big(yuan).lte(0) || (held && isFarOff(yuan, held)) ? [currency] : []
    }),
  )
  const right = sets.map((set) => ({
    ...set,
    yuan: Object.fromEntries(Object.entries(set.yuan).filter(([currency]) => !wrong.has(currency))),
  }))
  return {
    sets: right.filter(({ yuan }) => Object.keys(yuan).length > 0),
    wrong: [...wrong].sort(),
    isWholeWrong: compared.length === 0 || wrong.has('USD') || wrong.size > compared.length * MOST_WRONG,
  }
}
