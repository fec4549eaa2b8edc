import { useState } from 'react'
import { Button } from '../../button'
import { useWords } from '../../words'
import { OwnValueForm } from '../own/own-value-form'
import type { CostWork } from '../work/cost-work'
import { type SectionId, useGoTo } from '../work/sections'
import { type Cause, CauseChip } from './cause-chip'
import { Corners } from './corners'

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
      <Corners cost={cost} />
      {form ? (
        <div className="mt-2 rounded-md bg-sunken px-3 py-2">
          <OwnValueForm
            key={form.id}
            edit={{
              ...form,
              onSet: (value, currency, range) => {
                form.onSet(value, currency, range)
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
