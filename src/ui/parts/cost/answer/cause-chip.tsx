import type { LandedCost } from '../../../../domain/landed-cost/result'
import { type Big, big, textOf } from '../../../../domain/money'
import { showMoney } from '../../amounts'
import { useWords } from '../../words'
import { causeName } from '../cause-name'
import { perUnitOf } from '../per-unit'

export type Cause = LandedCost['causes'][number]

/** A width is itself a guess: two digits of it are all that can be known. */
const twoDigits = (amount: Big): Big => (amount.eq(0) ? amount : amount.prec(2))

/** How far the unit cost goes either way by this cause alone: half of the way between its ends. */
const swingOf = ({ low, high }: Cause, cost: LandedCost): string | undefined => {
  const each = perUnitOf(textOf(big(high).minus(big(low)).abs().div(2)), cost)
  return each === undefined ? undefined : textOf(twoDigits(big(each)))
}

type ChipProps = { cause: Cause; cost: LandedCost; open: boolean | undefined; onPress: () => void }

/** A cause by name with what it does to a unit; pressed, it leads to where it is narrowed. */
export const CauseChip = ({ cause, cost, open, onPress }: ChipProps) => {
  const { t, language } = useWords()
  const swing = swingOf(cause, cost)
  return (
    <button
      type="button"
      aria-expanded={open}
      onClick={onPress}
      className="inline-flex min-h-8 items-center gap-1 rounded-full border border-line-strong px-2.5 text-xs hover:bg-sunken"
    >
      {causeName(t, cause.variable)}
      {swing ? <span className="text-soft">± {showMoney(swing, cost.currency, language)}</span> : undefined}
    </button>
  )
}
