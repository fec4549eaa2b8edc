import { useState } from 'react'
import type { AssumptionRow } from '../../../../domain/landed-cost/assumptions-for'
import { classes } from '../../classes'
import { Icon } from '../../icon'
import { sayCode } from '../../say-code'
import { useWords } from '../../words'
import { assumptionName } from '../assumption-name'
import { assumptionValue } from '../assumption-value'
import { unitText } from '../unit-text'
import { type EditValue, OwnValueForm } from './own-value-form'

type Props = { rows: AssumptionRow[]; editFor: (row: AssumptionRow) => EditValue }

const Now = ({ row }: { row: AssumptionRow }) => {
  const { t, language } = useWords()
  const { current } = row
  if (current.is === 'unknown') return <span className="font-medium text-warn">{t('common.unknown')}</span>
  const amount = assumptionValue(row, current, language)
  return (
    <span className="text-end">
      <span className={classes('font-medium', current.is === 'own' && 'text-accent')}>{amount}</span>{' '}
      <span className="text-2xs text-faint">{unitText(t, row)}</span>
    </span>
  )
}

const basisOf = ({ current }: AssumptionRow): string | undefined =>
  current.is === 'unknown' ? undefined : current.evidence.basis

const Row = ({ row, edit }: { row: AssumptionRow; edit: EditValue }) => {
  const { t } = useWords()
  const [open, setOpen] = useState(false)
  const basis = basisOf(row)
  return (
    <li>
      <button
        type="button"
        aria-expanded={open}
        onClick={() => setOpen(!open)}
        className="flex min-h-9 w-full items-center gap-2 px-2.5 py-1.5 text-start text-sm hover:bg-sunken"
      >
        <span className="min-w-0 flex-1">
          {assumptionName(t, row.id)}
          {basis ? (
            <span className="ms-1.5 text-2xs text-faint">{sayCode(t, `cost.basis.${basis}`)}</span>
          ) : undefined}
        </span>
        <Now row={row} />
        <span className="text-faint">
          <Icon name="edit" size={13} />
        </span>
      </button>
      {open ? (
        <div className="bg-sunken px-3 pt-1 pb-3">
          <OwnValueForm edit={edit} />
        </div>
      ) : undefined}
    </li>
  )
}

/** Everything the cost rests on, each with its value now and who says so; any can be replaced. */
export const AssumptionList = ({ rows, editFor }: Props) => (
  <ul className="divide-y divide-line rounded-md border border-line">
    {rows.map((row) => (
      <Row key={row.id} row={row} edit={editFor(row)} />
    ))}
  </ul>
)
