import { useState } from 'react'
import { Button } from '../../button'
import { useWords } from '../../words'
import { OwnValueForm } from '../own/own-value-form'
import type { CostWork } from '../work/cost-work'
import { bandsOf } from './duty-bands'

type Props = { work: CostWork; hasTariff: boolean }

/** The whole duty in one figure of the buyer's own: where we have no tariff it is the way to narrow the range. */
export const DutyRate = ({ work, hasTariff }: Props) => {
  const { t } = useWords()
  const [open, setOpen] = useState(!hasTariff)
  const edit = work.editFor('duty')
  if (!edit) return undefined
  const bands = bandsOf(work.costBuyer.country)
  if (!open && !edit.own)
    return (
      <Button look="quiet" onPress={() => setOpen(true)}>
        {t('panel.duty.know')}
      </Button>
    )
  return (
    <div className="flex flex-col gap-2">
      {hasTariff ? undefined : <p className="text-sm text-soft">{t('panel.duty.no-tariff')}</p>}
      {bands.length > 0 ? (
        <fieldset aria-label={t('panel.duty.bands')} className="flex flex-wrap items-center gap-1.5">
          <span className="text-xs text-soft">{t('panel.duty.bands')}</span>
          {bands.map((percent) => (
            <Button
              key={percent}
              look={edit.own?.value === percent ? 'main' : 'plain'}
              onPress={() => edit.onSet(percent, undefined)}
            >
              {percent} %
            </Button>
          ))}
        </fieldset>
      ) : undefined}
      <OwnValueForm key={edit.own?.value ?? ''} edit={edit} />
    </div>
  )
}
