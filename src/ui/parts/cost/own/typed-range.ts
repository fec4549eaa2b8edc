import { big, type DecimalText } from '../../../../domain/money'
import { decimalFrom } from '../../decimal-from'

export type TypedRange = { low: string; high: string }

/** How far off an own value may be: nothing said, two ends around the value, or something that cannot be. */
export type OwnRange = { is: 'none' } | { is: 'range'; low: DecimalText; high: DecimalText } | { is: 'wrong' }

/** An end left empty is the value itself; ends that do not lie around the value are no range. */
export const rangeFrom = (typed: TypedRange | undefined, value: DecimalText | undefined): OwnRange => {
  if (!typed || value === undefined || (typed.low === '' && typed.high === '')) return { is: 'none' }
  const low = typed.low === '' ? value : decimalFrom(typed.low)
  const high = typed.high === '' ? value : decimalFrom(typed.high)
  if (low === undefined || high === undefined || big(low).gt(value) || big(high).lt(value))
    return { is: 'wrong' }
  return { is: 'range', low, high }
}
