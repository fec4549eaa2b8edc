import type { AssumptionRow } from '../../../domain/landed-cost/assumptions-for'
import type { Language } from '../../words/translator'
import { showMoney, showNumber, showRate } from '../amounts'

const isRate = (id: string): boolean => id === 'exchange-rate' || id.startsWith('rate/')

/** The figure an assumption stands at, likeliest side; without the words of what it is counted in. */
export const assumptionValue = (
  { id, kind }: Pick<AssumptionRow, 'id' | 'kind'>,
  current: Exclude<AssumptionRow['current'], { is: 'unknown' }>,
  language: Language,
): string => {
  const value = current.span.likely
  if (kind === 'money') return showMoney(value, current.currency ?? 'CNY', language)
  return isRate(id) ? showRate(value, language) : showNumber(value, language, 6)
}
