import { loadOf } from '../../../../domain/landed-cost/pick-lane'
import { Segmented } from '../../segmented'
import { useWords } from '../../words'
import type { CostWork } from '../work/cost-work'
import { withWay } from '../work/profile-changes'

/** A share of a container or whole ones; asked only where goods go in containers. */
export const LoadChoice = ({ work }: { work: CostWork }) => {
  const { t } = useWords()
  const load = loadOf(work.costBuyer)
  if (!load) return undefined
  return (
    <div>
      <Segmented
        label={t('panel.load')}
        value={load}
        options={[
          { value: 'lcl', label: t('panel.load.lcl') },
          { value: 'fcl', label: t('panel.load.fcl') },
        ]}
        onChange={(next) => work.onBuyer(withWay(work.buyer, { mode: work.buyer.mode, load: next }), 'way')}
      />
      {work.cost.containers ? (
        <p className="mt-1 text-xs text-soft">
          {work.cost.containers.map(({ id, count }) => `${count} × ${id}`).join(' + ')}
        </p>
      ) : undefined}
    </div>
  )
}
