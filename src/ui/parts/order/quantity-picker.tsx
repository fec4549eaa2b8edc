import { useId, useState } from 'react'
import { classes } from '../classes'
import { INPUT } from '../field-label'
import { useWords } from '../words'

type Props = {
  quantity: number
  /** The unit the offer counts in, as written, and what it means. */
  unit: string | undefined
  explained: string | undefined
  onChange: (quantity: number) => void
}

const STEP_LOOK =
  'size-9 shrink-0 rounded-md border border-line-strong text-lg leading-none text-soft hover:bg-sunken disabled:opacity-40'

/** Whole units only; while the box holds something else the last good quantity stays in force. */
export const QuantityPicker = ({ quantity, unit, explained, onChange }: Props) => {
  const { t } = useWords()
  const id = useId()
  const [typed, setTyped] = useState<string>()
  const take = (text: string) => {
    setTyped(text)
    const value = Number(text)
    if (Number.isInteger(value) && value > 0 && value <= 10_000_000) onChange(value)
  }
  const step = (by: number) => {
    setTyped(undefined)
    onChange(Math.max(1, quantity + by))
  }
  return (
    <div>
      <label htmlFor={id} className="mb-1 block text-xs font-medium text-soft">
        {t('common.quantity')}
      </label>
      <div className="flex items-center gap-1.5">
        <button
          type="button"
          aria-label={t('overlay.quantity.less')}
          disabled={quantity <= 1}
          className={STEP_LOOK}
          onClick={() => step(-1)}
        >
          −
        </button>
        <span className="w-28 shrink-0">
          <input
            id={id}
            inputMode="numeric"
            value={typed ?? quantity}
            onChange={(event) => take(event.target.value)}
            onBlur={() => setTyped(undefined)}
            className={classes(INPUT, 'text-center font-semibold')}
          />
        </span>
        <button
          type="button"
          aria-label={t('overlay.quantity.more')}
          className={STEP_LOOK}
          onClick={() => step(1)}
        >
          +
        </button>
        <span className="min-w-0 text-sm text-soft">
          {unit ? <span lang="zh">{unit}</span> : t('overlay.unit.unknown')}
          {explained ? <span className="ms-1">{explained}</span> : undefined}
        </span>
      </div>
    </div>
  )
}
