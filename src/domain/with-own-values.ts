import type { BuyerProfile, OwnValue } from './buyer'

/** Where a replaced value holds: for this offer, or for everything bought to this country. */
export type ValueScope = { offerId: string } | { country: string }

const changed = (
  values: Record<string, Record<string, OwnValue>>,
  key: string,
  change: Record<string, OwnValue | undefined>,
): Record<string, Record<string, OwnValue>> => {
  const merged = Object.entries({ ...values[key], ...change })
  const kept = merged.flatMap(([id, value]) => (value ? [[id, value] as const] : []))
  return { ...values, [key]: Object.fromEntries(kept) }
}

/** The profile with own values put in (or, where undefined, taken back) at their scope. */
export const withOwnValues = (
  buyer: BuyerProfile,
  scope: ValueScope,
  change: Record<string, OwnValue | undefined>,
): BuyerProfile =>
  'offerId' in scope
    ? { ...buyer, offerValues: changed(buyer.offerValues, scope.offerId, change) }
    : { ...buyer, ownValues: changed(buyer.ownValues, scope.country, change) }
