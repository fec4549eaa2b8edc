import { useState } from 'react'
import type { LandedCost } from '../../../domain/landed-cost/result'
import { Button } from '../../parts/button'
import type { Units } from '../../parts/units'
import { Panel } from '../parts/panel'
import { useWords } from '../words'
import { CostView } from './cost-view'

type Props = { saved: LandedCost | undefined; savedAt: string; unit: Units }

/** The cost as computed on the day of the save, which nothing overwrites; folded, as today's is what counts. */
export const SavedCost = ({ saved, savedAt, unit }: Props) => {
  const { t, format } = useWords()
  const [open, setOpen] = useState(false)
  return (
    <Panel
      title={t('workbench.saved-day')}
      text={[
        t('desk.cost.that', { date: format.day(savedAt) }),
        ...(saved ? [t('workbench.saved-day.quantity', { quantity: unit.count(saved.quantity) })] : []),
      ].join(' · ')}
      aside={
        saved ? (
          <Button look="quiet" onPress={() => setOpen(!open)}>
            {t(open ? 'workbench.saved-day.fold' : 'workbench.saved-day.show')}
          </Button>
        ) : undefined
      }
    >
      {saved ? undefined : <p className="text-soft">{t('desk.cost.none')}</p>}
      {saved && open ? <CostView cost={saved} unit={unit} /> : undefined}
    </Panel>
  )
}
