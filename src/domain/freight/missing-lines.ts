import { type QuoteLine, quoteLine, type RateCard } from './rate-card'

/** What the price itself answers: the main leg always, extras that are listed, customs inside an all-in price. */
const answered = ({ allIn, surcharges }: RateCard): QuoteLine[] => [
  'main-leg',
  ...(surcharges.length > 0 ? (['surcharges'] as const) : []),
  ...(allIn ? (['import-clearance', 'duty-and-tax'] as const) : []),
]

/** The lines of a whole quote that nobody spoke of yet, in the order of the way: each may come as a bill later. */
export const missingLines = (card: RateCard): QuoteLine[] => {
  const known = new Set([...answered(card), ...(card.quoted ?? [])])
  return quoteLine.options.filter((line) => !known.has(line))
}
