import type { OfferView } from '../../../app/page/offer-view'
import { showMoney, showNumber } from '../../parts/amounts'
import type { Language, Translate } from '../../words/translator'

/** The answer in one line, for the bar that is always in sight. */
export const summaryLine = (
  t: Translate,
  language: Language,
  { cost, openAfterChoice }: OfferView,
): string => {
  if (!cost) return t('overlay.summary.no-country')
  if (openAfterChoice) return t('overlay.summary.choose')
  if (cost.perUnit.is === 'incomplete') return t('overlay.summary.incomplete')
  return t('overlay.summary.cost', {
    amount: showMoney(cost.perUnit.span.likely, cost.currency, language),
    quantity: showNumber(cost.quantity, language),
  })
}
