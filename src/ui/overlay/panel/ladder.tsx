import type { LadderRow } from '../../../domain/ladder-of'
import { showNumber, showYuan } from '../../parts/amounts'
import { classes } from '../../parts/classes'
import { useWords } from '../../parts/words'

type Props = { rows: LadderRow[]; unit: string; onQuantity: (quantity: number) => void }

const stepText = (row: LadderRow, language: 'en' | 'ru'): string =>
  row.to === undefined
    ? `≥ ${showNumber(row.from, language)}`
    : `${showNumber(row.from, language)}–${showNumber(row.to, language)}`

const Row = ({
  row,
  unit,
  onQuantity,
}: {
  row: LadderRow
  unit: string
  onQuantity: Props['onQuantity']
}) => {
  const { t, language } = useWords()
  const gain =
    row.saves !== undefined && row.addUnits !== undefined
      ? t('overlay.ladder.saves', {
          add: showNumber(row.addUnits, language),
          saves: showYuan(row.saves, language),
          unit,
        })
      : undefined
  return (
    <li>
      <button
        type="button"
        aria-current={row.yours ? 'true' : undefined}
        onClick={() => onQuantity(row.from)}
        className={classes(
          'flex w-full items-center gap-2 rounded-md px-2.5 py-1.5 text-start text-sm',
          row.yours ? 'bg-accent-wash font-semibold' : 'hover:bg-sunken',
        )}
      >
        <span className="w-24 shrink-0">
          <bdi>{stepText(row, language)}</bdi>
        </span>
        <span className="w-20 shrink-0 text-end">{showYuan(row.price, language)}</span>
        <span className="flex-1 text-end text-xs text-soft">
          {row.yours ? <span className="text-accent">{t('overlay.ladder.yours')}</span> : gain}
        </span>
      </button>
    </li>
  )
}

/** The seller's steps; pressing one takes its first quantity. */
export const Ladder = ({ rows, unit, onQuantity }: Props) => {
  const { t } = useWords()
  return (
    <div>
      <h3 className="mb-1 text-xs font-medium text-soft">{t('overlay.ladder')}</h3>
      <ul className="rounded-md border border-line p-1">
        {rows.map((row) => (
          <Row key={row.from} row={row} unit={unit} onQuantity={onQuantity} />
        ))}
      </ul>
    </div>
  )
}
