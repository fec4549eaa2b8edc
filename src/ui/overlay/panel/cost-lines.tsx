import type { CostLine, LandedCost } from '../../../domain/landed-cost/result'
import { CostLineRow } from './cost-line-row'
import type { EditValue } from './own-value-form'

type Props = {
  cost: LandedCost
  openLine: string | undefined
  onOpen: (line: string | undefined) => void
  /** Undefined for lines that no assumption of the buyer's can change. */
  editorFor: (line: CostLine) => EditValue | undefined
}

/** Every charge with its working one click away. */
export const CostLines = ({ cost, openLine, onOpen, editorFor }: Props) => (
  <ul className="divide-y divide-line rounded-md border border-line">
    {cost.lines.map((line) => (
      <CostLineRow
        key={line.id}
        line={line}
        currency={cost.currency}
        open={openLine === line.id}
        onToggle={() => onOpen(openLine === line.id ? undefined : line.id)}
        edit={editorFor(line)}
      />
    ))}
  </ul>
)
