import { Fragment, useState } from 'react'
import { type CostLine, lineGroup } from '../../../../domain/landed-cost/result'
import { big } from '../../../../domain/money'
import { Button } from '../../button'
import { useWords } from '../../words'
import type { CostWork } from '../work/cost-work'
import { CostLineRow } from './cost-line-row'
import { GroupHead } from './group-head'

/** Zero at both ends: charged by rule or by the buyer's word, and nothing to pay. Never an unknown one. */
const isZero = ({ amount }: CostLine): boolean =>
  amount.is === 'known' && big(amount.span.low).eq(0) && big(amount.span.high).eq(0)

const useShown = ({ cost, difference }: CostWork, showsZeros: boolean): CostLine[] => {
  const moved = new Set(difference?.lines.map(({ id }) => id))
  return showsZeros ? cost.lines : cost.lines.filter((line) => !isZero(line) || moved.has(line.id))
}

/** Every charge by its place on the way, its working one press away; those at zero are folded away, not hidden. */
export const CostLines = ({ work }: { work: CostWork }) => {
  const { t } = useWords()
  const [openLine, setOpenLine] = useState<string>()
  const [showsZeros, setShowsZeros] = useState(false)
  const shown = useShown(work, showsZeros)
  const { cost } = work
  const zeros = cost.lines.filter(isZero).length
  return (
    <div className="flex flex-col items-start gap-1">
      <ul className="w-full divide-y divide-line rounded-md border border-line">
        {lineGroup.options.map((group) => {
          const lines = shown.filter((line) => line.group === group)
          return lines.length === 0 ? undefined : (
            <Fragment key={group}>
              <GroupHead group={group} cost={cost} />
              {lines.map((line) => (
                <CostLineRow
                  key={line.id}
                  line={line}
                  work={work}
                  open={openLine === line.id}
                  onToggle={() => setOpenLine(openLine === line.id ? undefined : line.id)}
                />
              ))}
            </Fragment>
          )
        })}
      </ul>
      {zeros > 0 ? (
        <Button look="quiet" onPress={() => setShowsZeros(!showsZeros)}>
          {showsZeros ? t('overlay.lines.fold') : t('overlay.lines.zeros', { count: zeros })}
        </Button>
      ) : undefined}
    </div>
  )
}
