import { useState } from 'react'
import type { LandedCost } from '../../../../domain/landed-cost/result'
import { type Big, big, textOf } from '../../../../domain/money'
import { showMoney } from '../../../parts/amounts'
import { Button } from '../../../parts/button'
import { causeName } from '../../../parts/cost/cause-name'
import { perUnitOf } from '../../../parts/cost/per-unit'
import { useWords } from '../../../parts/words'
import { OwnValueForm } from '../own-value-form'
import type { CostWork } from '../work/cost-work'
import { type SectionId, useGoTo } from '../work/sections'

type Cause = LandedCost['causes'][number]

/** More than three and the chips are a list of everything. */
const SHOWN = 3

/** Where a cause is narrowed that is no single figure. */
const SETTLED_IN: Record<string, SectionId> = {
  hs: 'codes',
  volume: 'pack',
  regime: 'codes',
  price: 'rests',
}

/** The figure that narrows a cause, where it has another name. */
const NARROWED_BY: Record<string, string> = { weight: 'unit-weight', 'freight-rate': 'main-freight' }

/** A width is itself a guess: two digits of it are all that can be known. */
const twoDigits = (amount: Big): Big => (amount.eq(0) ? amount : amount.prec(2))

/** How far the unit cost goes either way by this cause alone: half of the way between its ends. */
const swingOf = ({ low, high }: Cause, cost: LandedCost): string | undefined => {
  const each = perUnitOf(textOf(big(high).minus(big(low)).abs().div(2)), cost)
  return each === undefined ? undefined : textOf(twoDigits(big(each)))
}

type ChipProps = { cause: Cause; cost: LandedCost; open: boolean | undefined; onPress: () => void }

const CauseChip = ({ cause, cost, open, onPress }: ChipProps) => {
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

/** What makes the range wide, largest first; each leads to where the buyer can narrow it. */
export const Causes = ({ work }: { work: CostWork }) => {
  const { t } = useWords()
  const [asked, setAsked] = useState<string>()
  const goTo = useGoTo()
  const { cost, editFor } = work
  const shown = cost.causes.slice(0, SHOWN)
  if (shown.length === 0) return undefined
  const formOf = ({ variable }: Cause) => editFor(NARROWED_BY[variable] ?? variable)
  const asking = shown.find(({ variable }) => variable === asked)
  const form = asking && formOf(asking)
  const press = (cause: Cause) => {
    const section = SETTLED_IN[cause.variable]
    if (section) goTo(section)
    else if (formOf(cause)) setAsked(asked === cause.variable ? undefined : cause.variable)
    else goTo('rests')
  }
  return (
    <div className="mt-2">
      <p className="text-xs text-soft">{t('panel.causes')}</p>
      <div className="mt-1 flex flex-wrap gap-1.5">
        {shown.map((cause) => (
          <CauseChip
            key={cause.variable}
            cause={cause}
            cost={cost}
            open={!SETTLED_IN[cause.variable] && formOf(cause) ? cause === asking : undefined}
            onPress={() => press(cause)}
          />
        ))}
      </div>
      {form ? (
        <div className="mt-2 rounded-md bg-sunken px-3 py-2">
          <OwnValueForm
            key={form.id}
            edit={{
              ...form,
              onSet: (value, currency) => {
                form.onSet(value, currency)
                setAsked(undefined)
              },
            }}
          />
          <Button look="quiet" onPress={() => setAsked(undefined)}>
            {t('common.cancel')}
          </Button>
        </div>
      ) : undefined}
    </div>
  )
}
