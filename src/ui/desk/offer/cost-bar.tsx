import type { LandedCost } from '../../../domain/landed-cost/result'
import { classes } from '../../parts/classes'
import { useWords } from '../words'
import { groupsOf } from './cost-groups'

const COLOURS = {
  goods: 'bg-goods',
  china: 'bg-china',
  freight: 'bg-freight',
  border: 'bg-border',
  delivery: 'bg-delivery',
  money: 'bg-money',
} as const

/** The known parts of the cost side by side; each is named and priced below, so colour is never needed. */
export const CostBar = ({ cost }: { cost: LandedCost }) => {
  const { t, format } = useWords()
  const groups = groupsOf(cost)
  return (
    <div>
      <div className="flex h-3 gap-0.5 overflow-hidden rounded-full" aria-hidden="true">
        {groups.map(({ group, share }) => (
          <div key={group} className={COLOURS[group]} style={{ width: `${share * 100}%` }} />
        ))}
      </div>
      <ul className="mt-3 grid gap-x-6 gap-y-1 sm:grid-cols-2">
        {groups.map(({ group, amount, share }) => (
          <li key={group} className="flex items-center gap-2 text-sm">
            <span aria-hidden="true" className={classes('size-2.5 rounded-sm', COLOURS[group])} />
            <span className="flex-1 text-soft">{t(`desk.cost.group.${group}`)}</span>
            <span className="text-faint">{format.percent(share)}</span>
            <span className="font-medium">{format.money(amount, cost.currency)}</span>
          </li>
        ))}
      </ul>
    </div>
  )
}
