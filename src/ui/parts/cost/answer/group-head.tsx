import type { LandedCost, LineGroup } from '../../../../domain/landed-cost/result'
import { big } from '../../../../domain/money'
import { showMoney } from '../../amounts'
import { classes } from '../../classes'
import { useWords } from '../../words'
import { groupsOf } from '../cost-groups'
import { GROUP_COLOURS } from '../group-colours'
import { perUnitOf } from '../per-unit'

type Props = { group: LineGroup; cost: LandedCost }

/** What a stretch of the way costs for one unit; nothing where a part of it is unknown. */
export const GroupHead = ({ group, cost }: Props) => {
  const { t, language } = useWords()
  const part = groupsOf(cost).find((one) => one.group === group)
  const each = part && !part.hasUnknown && big(part.likely).gt(0) ? perUnitOf(part.likely, cost) : undefined
  return (
    <li className="flex items-center gap-2 bg-sunken px-2.5 py-1 text-2xs font-semibold text-soft">
      <span aria-hidden="true" className={classes('size-2 shrink-0 rounded-sm', GROUP_COLOURS[group])} />
      <span className="flex-1">{t(`parts.group.${group}`)}</span>
      {each ? t('parts.each', { amount: showMoney(each, cost.currency, language) }) : undefined}
    </li>
  )
}
