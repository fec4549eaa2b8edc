import type { CurrencyCode } from '../money'
import type { Scene } from './scene'
import type { Sheet } from './sheet'

/**
 * The currencies whose rate this sum was worked out with, the total's first; none while all of it, and the customs
 * rules, are in one currency: a price in dollars for a total in dollars.
 */
export const ratesLeanedOn = ({ total, pack }: Scene, sheet: Sheet): CurrencyCode[] => {
  const charged = sheet.lines.flatMap((line) =>
    line.charged && !line.charged.amount.eq(0) ? [line.charged.currency] : [],
  )
  const isLeanedOn = charged.length > 0 || (pack?.currency !== undefined && pack.currency !== total)
  return isLeanedOn ? [...new Set([total, ...charged])].filter((currency) => currency !== 'CNY') : []
}
