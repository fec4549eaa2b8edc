import { Big, type DecimalText, textOf } from '../../domain/money'

const DIGITS = 8

/**
 * Yuan for one unit, of "so many units are one yuan" as JSON has it. A JSON number is taken by its shortest text, so
 * nothing is added to what was sent. Undefined for zero, negatives and what would no longer be a decimal text.
 */
export const yuanFrom = (unitsForYuan: number): DecimalText | undefined => {
  const units = new Big(String(unitsForYuan))
  if (units.lte(0)) return undefined
  const yuan = textOf(new Big(new Big(1).div(units).toPrecision(DIGITS)))
  return /^\d{1,12}(\.\d{1,24})?$/.test(yuan) && yuan !== '0' ? yuan : undefined
}
