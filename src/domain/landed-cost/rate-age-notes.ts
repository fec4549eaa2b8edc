import { perYuan } from './rates'
import { ratesLeanedOn } from './rates-leaned-on'
import type { CostNote } from './result'
import type { Scene } from './scene'
import type { Sheet } from './sheet'

/** A rate of a week is as good as today's for a plan; an older one is said to be old (field guide §3.2). */
const FRESH_DAYS = 7

const ageNote = ({ buyer, rates }: Scene, currency: string): CostNote[] => {
  const rate = rates(currency)
  if (rate?.days === undefined || rate.days <= FRESH_DAYS) return []
  const days = String(rate.days)
  const date = rate.evidence.asOf ?? ''
  if (currency === buyer.currency)
    return [{ code: 'exchange-rate-age', params: { currency, days, date, rate: perYuan(rate).likely } }]
  // By digits and not by decimals: a sum or a dong is worth less than a thousandth of a yuan.
  const yuan = rate.yuan.likely.div(rate.units).prec(5).toFixed()
  return [{ code: 'exchange-rate-age-other', params: { currency, days, date, yuan } }]
}

/** One note for each old rate this sum was worked out with; none for the buyer's own. */
export const rateAgeNotes = (scene: Scene, sheet: Sheet): CostNote[] =>
  ratesLeanedOn(scene, sheet).flatMap((currency) => ageNote(scene, currency))
