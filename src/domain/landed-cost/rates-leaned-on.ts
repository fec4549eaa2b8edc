import type { CurrencyCode } from '../money'
import type { Scene } from './scene'
import type { Sheet } from './sheet'

/** The currencies whose rate this sum was worked out with, the total's first; none while all of it is in yuan. */
export const ratesLeanedOn = ({ total }: Scene, sheet: Sheet): CurrencyCode[] => {
  const charged = sheet.lines.flatMap((line) => (line.charged ? [line.charged.currency] : []))
  const isLeanedOn = total !== 'CNY' || charged.some((currency) => currency !== 'CNY')
  return isLeanedOn ? [...new Set([total, ...charged])].filter((currency) => currency !== 'CNY') : []
}
