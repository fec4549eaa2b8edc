import { cardProblems } from './card-problems'
import type { RateCard } from './rate-card'

/**
 * Whether costs may be worked out with a card: one that is wrong in itself (a price of nothing, breaks that fall) never
 * is. One that only expired is a lane like others: it is shown with its day and not used.
 */
export const cardCounts = (card: RateCard, today: string): boolean =>
  cardProblems(card, today).every(({ is, code }) => is === 'doubt' || code === 'expired')
