import { type Field, type FieldSource, found, unreadable } from '../../domain/field'
import type { PriceTier, Pricing } from '../../domain/listing'
import { asMinimum, asPrice } from './page-data/values'

/** A step of a ladder as a page writes it. */
export type WrittenStep = { from: string | undefined; price: string | undefined }

const tierOf = ({ from, price }: WrittenStep): PriceTier[] => {
  const [count, yuan] = [asMinimum(from), asPrice(price)]
  return count && yuan ? [{ from: count, price: yuan }] : []
}

/** A step begins above the one before and never costs more: else the two are not steps of one ladder. */
const goesOn = (tier: PriceTier, before: PriceTier | undefined): boolean =>
  !before || (tier.from > before.from && Number(tier.price) <= Number(before.price))

/** A ladder only when every step is readable and goes on from the one before. */
export const readLadder = (
  from: FieldSource,
  at: string,
  steps: WrittenStep[],
): Field<Pricing> | undefined => {
  if (steps.length === 0) return undefined
  const tiers = steps.flatMap(tierOf)
  const whole = tiers.every((tier, i) => goesOn(tier, tiers[i - 1]))
  return whole && tiers.length === steps.length
    ? found({ kind: 'by-quantity', tiers }, from, at)
    : unreadable(steps.map((step) => `${step.from ?? '?'}: ${step.price ?? '?'}`).join(', '), at)
}
