import { type Field, type FieldSource, found, unreadable } from '../../domain/field'
import type { PriceTier, Pricing } from '../../domain/listing'
import { asMinimum, asPrice } from './page-data/values'

/** A step of a ladder as a page writes it. */
export type WrittenStep = { from: string | undefined; price: string | undefined }

const tierOf = ({ from, price }: WrittenStep): PriceTier[] => {
  const [count, yuan] = [asMinimum(from), asPrice(price)]
  return count && yuan ? [{ from: count, price: yuan }] : []
}

/** A ladder only when every step is readable and each begins above the one before. */
export const readLadder = (
  from: FieldSource,
  at: string,
  steps: WrittenStep[],
): Field<Pricing> | undefined => {
  if (steps.length === 0) return undefined
  const tiers = steps.flatMap(tierOf)
  const rises = tiers.every((tier, i) => tier.from > (tiers[i - 1]?.from ?? 0))
  return rises && tiers.length === steps.length
    ? found({ kind: 'by-quantity', tiers }, from, at)
    : unreadable(steps.map((step) => `${step.from}: ${step.price}`).join(', '), at)
}
