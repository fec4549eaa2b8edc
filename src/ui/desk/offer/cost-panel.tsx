import { useState } from 'react'
import type { LandedCost } from '../../../domain/landed-cost/result'
import { Segmented } from '../../parts/segmented'
import type { Units } from '../../parts/units'
import { Panel } from '../parts/panel'
import { useWords } from '../words'
import { CostView } from './cost-view'

type Props = { saved?: LandedCost | undefined; today?: LandedCost | undefined; savedAt: string; unit: Units }
type Which = 'saved' | 'today'

/** The cost as computed on the day of the save, beside today's: the first is never overwritten. */
export const CostPanel = ({ saved, today, savedAt, unit }: Props) => {
  const { t, format } = useWords()
  const [which, setWhich] = useState<Which>(saved ? 'saved' : 'today')
  const shown = which === 'saved' ? saved : today
  return (
    <Panel title={t('desk.cost.title')}>
      <div className="mb-4">
        <Segmented<Which>
          label={t('desk.cost.which')}
          value={which}
          options={[
            { value: 'saved', label: t('desk.cost.that', { date: format.day(savedAt) }) },
            { value: 'today', label: t('desk.cost.today') },
          ]}
          onChange={setWhich}
        />
      </div>
      {shown ? (
        <CostView cost={shown} unit={unit} />
      ) : (
        <p className="text-soft">{t(which === 'saved' ? 'desk.cost.none' : 'desk.cost.noneToday')}</p>
      )}
    </Panel>
  )
}
