import { useState } from 'react'
import type { PriceTier } from '../../../domain/listing'
import { big } from '../../../domain/money'
import { Button, IconButton } from '../../parts/button'
import { decimalFrom } from '../../parts/decimal-from'
import { FieldLabel, INPUT } from '../../parts/field-label'
import { useWords } from '../words'

type Typed = { id: number; from: string; price: string }
type Props = { tiers: PriceTier[]; onChange: (tiers: PriceTier[]) => void }

const typedOf = (tiers: PriceTier[]): Typed[] =>
  tiers.length > 0
    ? tiers.map(({ from, price }, id) => ({ id, from: String(from), price }))
    : [{ id: 0, from: '1', price: '' }]

/** Whole rows only: half a row is no price. */
const tierIn = ({ from, price }: Typed): PriceTier[] => {
  const amount = decimalFrom(price)
  const first = Number(from)
  if (amount === undefined || big(amount).lte(0) || !Number.isInteger(first) || first < 1) return []
  return [{ from: first, price: amount }]
}

const isWrong = ({ price }: Typed): boolean => price.trim() !== '' && decimalFrom(price) === undefined

type RowProps = { row: Typed; onType: (row: Typed) => void; onDrop: (() => void) | undefined }

const Row = ({ row, onType, onDrop }: RowProps) => {
  const { t } = useWords()
  return (
    <div className="flex items-end gap-2">
      <div className="w-28">
        <FieldLabel label={t('workbench.calculator.from')}>
          {({ id }) => (
            <input
              id={id}
              inputMode="numeric"
              className={INPUT}
              value={row.from}
              onChange={({ target }) => onType({ ...row, from: target.value })}
            />
          )}
        </FieldLabel>
      </div>
      <div className="w-36">
        <FieldLabel label={t('workbench.calculator.price')}>
          {({ id }) => (
            <input
              id={id}
              inputMode="decimal"
              aria-invalid={isWrong(row)}
              className={INPUT}
              value={row.price}
              onChange={({ target }) => onType({ ...row, price: target.value })}
            />
          )}
        </FieldLabel>
      </div>
      {onDrop ? (
        <IconButton name="remove" label={t('workbench.calculator.drop-tier')} onPress={onDrop} />
      ) : undefined}
      {isWrong(row) ? (
        <span role="status" className="pb-2 text-xs text-warn">
          {t('workbench.calculator.not-a-price')}
        </span>
      ) : undefined}
    </div>
  )
}

/** The price, and others for larger quantities. */
export const TiersField = ({ tiers, onChange }: Props) => {
  const { t } = useWords()
  const [rows, setRows] = useState(() => typedOf(tiers))
  const put = (next: Typed[]) => {
    setRows(next)
    onChange(next.flatMap(tierIn))
  }
  const add = () => {
    const last = rows.at(-1)
    put([...rows, { id: (last?.id ?? 0) + 1, from: String(Number(last?.from ?? 1) * 10 || 10), price: '' }])
  }
  return (
    <div className="flex flex-col items-start gap-2">
      {rows.map((row) => (
        <Row
          key={row.id}
          row={row}
          onType={(typed) => put(rows.map((one) => (one.id === typed.id ? typed : one)))}
          onDrop={rows.length > 1 ? () => put(rows.filter(({ id }) => id !== row.id)) : undefined}
        />
      ))}
      <Button look="quiet" onPress={add}>
        {t('workbench.calculator.add-tier')}
      </Button>
    </div>
  )
}
