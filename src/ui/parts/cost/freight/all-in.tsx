import { Segmented } from '../../segmented'
import { useWords } from '../../words'
import type { CostWork } from '../work/cost-work'
import { withAllIn } from '../work/profile-changes'

type Answer = 'yes' | 'no'

/** Whether clearance, duty and tax are in the carrier's price (双清包税, DDP, cargo): then they are no lines of their own. */
export const AllIn = ({ work }: { work: CostWork }) => {
  const { t } = useWords()
  const { costBuyer, ground, cost, buyer, day } = work
  const own = costBuyer.ownValues['lane-all-in']
  const lane = ground.packs.lanes.find(({ id }) => id === cost.laneId)
  const isAllIn = own ? own.value === '1' : (lane?.allIn ?? false)
  const where = { country: costBuyer.country, mode: costBuyer.mode, today: day }
  return (
    <div>
      <Segmented<Answer>
        label={t('panel.all-in')}
        value={isAllIn ? 'yes' : 'no'}
        options={[
          { value: 'no', label: t('panel.all-in.no') },
          { value: 'yes', label: t('panel.all-in.yes') },
        ]}
        onChange={(answer) => work.onBuyer(withAllIn(buyer, where, answer === 'yes'), 'all-in')}
      />
      {isAllIn ? <p className="mt-1 text-xs text-soft">{t('panel.all-in.means')}</p> : undefined}
    </div>
  )
}
