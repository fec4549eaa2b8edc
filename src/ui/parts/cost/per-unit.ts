import type { LandedCost } from '../../../domain/landed-cost/result'
import { big, type DecimalText, textOf } from '../../../domain/money'

/** A sum of the order spread over the units that can be sold; undefined for an order of nothing. */
export const perUnitOf = (
  amount: DecimalText,
  { quantity, sellable }: Pick<LandedCost, 'quantity' | 'sellable'>,
): DecimalText | undefined => {
  const units = big(sellable ?? String(quantity))
  return units.gt(0) ? textOf(big(amount).div(units).round(6)) : undefined
}
