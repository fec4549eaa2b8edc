import type { CostView } from '../../../domain/landed-cost/cost-view'
import { showMoney, showNumber } from '../../parts/amounts'
import type { Language, Translate } from '../../words/translator'
import type { GroundState } from './work/use-ground'

type Answer = { ground: GroundState['is']; view: CostView | undefined }

/** The answer in one line, for the bar that is always in sight. */
export const summaryLine = (t: Translate, language: Language, { ground, view }: Answer): string => {
  if (ground === 'no-country') return t('overlay.summary.no-country')
  if (ground === 'failed') return t('overlay.summary.no-figures')
  if (!view) return t('overlay.summary.loading')
  const { cost, openAfterChoice } = view
  if (openAfterChoice) return t('overlay.summary.choose')
  if (cost.perUnit.is === 'incomplete') return t('overlay.summary.incomplete')
  return t('overlay.summary.cost', {
    amount: showMoney(cost.perUnit.span.likely, cost.currency, language),
    quantity: showNumber(cost.quantity, language),
  })
}
