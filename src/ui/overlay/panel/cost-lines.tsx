import { useState } from 'react'
import type { CostLine, LandedCost } from '../../../domain/landed-cost/result'
import { big } from '../../../domain/money'
import { Button } from '../../parts/button'
import { useWords } from '../../parts/words'
import { CostLineRow } from './cost-line-row'
import type { EditValue } from './own-value-form'

type Props = {
  cost: LandedCost
  /** Undefined for lines that no assumption of the buyer's can change. */
  editorFor: (line: CostLine) => EditValue | undefined
}

/** Zero at both ends: charged by rule or by the buyer's word, and nothing to pay. Never an unknown one. */
const isZero = ({ amount }: CostLine): boolean =>
  amount.is === 'known' && big(amount.span.low).eq(0) && big(amount.span.high).eq(0)

/** Every charge with its working one click away; those at zero are folded away, not hidden. */
export const CostLines = ({ cost, editorFor }: Props) => {
  const { t } = useWords()
  const [openLine, setOpenLine] = useState<string>()
  const [showsZeros, setShowsZeros] = useState(false)
  const zeros = cost.lines.filter(isZero).length
  const shown = showsZeros ? cost.lines : cost.lines.filter((line) => !isZero(line))
  return (
    <div className="flex flex-col items-start gap-1">
      <ul className="w-full divide-y divide-line rounded-md border border-line">
        {shown.map((line) => (
          <CostLineRow
            key={line.id}
            line={line}
            currency={cost.currency}
            open={openLine === line.id}
            onToggle={() => setOpenLine(openLine === line.id ? undefined : line.id)}
            edit={editorFor(line)}
          />
        ))}
      </ul>
      {zeros > 0 ? (
        <Button look="quiet" onPress={() => setShowsZeros(!showsZeros)}>
          {showsZeros ? t('overlay.lines.fold') : t('overlay.lines.zeros', { count: zeros })}
        </Button>
      ) : undefined}
    </div>
  )
}
