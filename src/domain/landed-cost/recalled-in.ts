import type { CurrencyCode } from '../money'
import type { Scene } from './scene'
import type { Sheet } from './sheet'

/** The currencies whose rate this sum leans on and nobody but our memory vouches for; the total's first. */
export const recalledIn = ({ total, rates }: Scene, sheet: Sheet): CurrencyCode[] => {
  const charged = sheet.lines.flatMap((line) => (line.charged ? [line.charged.currency] : []))
  const isLeanedOn = total !== 'CNY' || charged.some((currency) => currency !== 'CNY')
  if (!isLeanedOn) return []
  return [...new Set([total, ...charged])].filter((one) => rates(one)?.evidence.basis === 'recalled')
}
