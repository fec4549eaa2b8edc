import type { TariffLine } from '../../domain/landed-cost/packs'
import { printedRate } from './printed-rate'

/**
 * A line with its general rate alone. Free goods have no `mfn` layer; a rate we cannot count leaves the line
 * `notComputed`, with the rate as printed.
 */
export const generalLine = (code: string, printed: string): TariffLine => {
  const rate = printedRate(printed)
  if (!rate) return { code, layers: {}, notComputed: printed }
  const specific = rate.rates && {
    mfn: { rates: rate.rates, ...(rate.larger ? { larger: true } : {}) },
  }
  return {
    code,
    layers: rate.percent === undefined || rate.percent === '0' ? {} : { mfn: rate.percent },
    ...(specific ? { specific, printed } : {}),
  }
}
