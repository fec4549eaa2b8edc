import type { LandedCost } from '../../../domain/landed-cost/result'

/** Before a variant is chosen a cost is nothing but holes: one thing to do, no figure to show. */
export const needsVariant = ({ perUnit }: Pick<LandedCost, 'perUnit'>): boolean =>
  perUnit.is === 'incomplete' && perUnit.missing.includes('variant')
