import { useId, useState } from 'react'
import type { OwnValue } from '../../../../domain/buyer'
import { big, type DecimalText } from '../../../../domain/money'
import { Button } from '../../button'
import { decimalFrom } from '../../decimal-from'
import { INPUT } from '../../field-label'
import { useWords } from '../../words'
import { assumptionName } from '../assumption-name'
import { unitText } from '../unit-text'
import { RangeFields } from './range-fields'
import { rangeFrom, type TypedRange } from './typed-range'

/** What an assumption is now and how to replace it. `own` is there when the buyer already did. */
export type EditValue = {
  id: string
  kind: 'percent' | 'money' | 'decimal'
  unit: string
  value: DecimalText | undefined
  currency: string
  currencies: string[]
  /** More than this is a slip of the finger. */
  max: DecimalText
  own: OwnValue | undefined
  /** `range`: how far off it may be, when the buyer was given a range. */
  onSet: (
    value: DecimalText,
    currency: string | undefined,
    range?: { low: DecimalText; high: DecimalText },
  ) => void
  onReset: () => void
}

const within = (value: DecimalText | undefined, max: DecimalText): DecimalText | undefined =>
  value !== undefined && big(value).lte(max) ? value : undefined

const typedRangeOf = ({ own }: EditValue): TypedRange | undefined =>
  own?.low === undefined && own?.high === undefined ? undefined : { low: own.low ?? '', high: own.high ?? '' }

/** Money and percentages are quoted in ranges; pieces and sides of a carton are not. */
const mayVary = ({ kind, id }: EditValue): boolean => kind !== 'decimal' || id === 'unit-weight'

/** "Change this": the buyer's own value in place of ours; reset brings ours back. */
export const OwnValueForm = ({ edit }: { edit: EditValue }) => {
  const { t } = useWords()
  const id = useId()
  const [typed, setTyped] = useState(edit.own?.value ?? edit.value ?? '')
  const [currency, setCurrency] = useState(edit.own?.currency ?? edit.currency)
  const [ends, setEnds] = useState(typedRangeOf(edit))
  const value = within(decimalFrom(typed), edit.max)
  const range = rangeFrom(ends, value)
  const isReady = value !== undefined && range.is !== 'wrong'
  return (
    <form
      className="flex flex-col gap-1.5"
      onSubmit={(event) => {
        event.preventDefault()
        if (!isReady) return
        edit.onSet(
          value,
          edit.kind === 'money' ? currency : undefined,
          range.is === 'range' ? { low: range.low, high: range.high } : undefined,
        )
      }}
    >
      <label htmlFor={id} className="text-xs font-medium text-soft">
        {t('overlay.own.label', { what: assumptionName(t, edit.id) })}
      </label>
      <div className="flex items-center gap-1.5">
        <input
          id={id}
          inputMode="decimal"
          aria-invalid={typed !== '' && value === undefined}
          value={typed}
          onChange={(event) => setTyped(event.target.value)}
          className={`${INPUT} max-w-28`}
        />
        {edit.kind === 'money' ? (
          <select
            aria-label={t('overlay.own.currency')}
            value={currency}
            onChange={(event) => setCurrency(event.target.value)}
            className={`${INPUT} max-w-20`}
          >
            {edit.currencies.map((code) => (
              <option key={code}>{code}</option>
            ))}
          </select>
        ) : undefined}
        <span className="flex-1 text-xs text-soft">{unitText(t, edit)}</span>
        <button
          type="submit"
          disabled={!isReady}
          className="min-h-9 rounded-md bg-accent px-3 text-sm font-medium text-accent-ink"
        >
          {t('overlay.own.use')}
        </button>
      </div>
      {ends ? <RangeFields typed={ends} wrong={range.is === 'wrong'} onChange={setEnds} /> : undefined}
      {mayVary(edit) && !ends ? (
        <span>
          <Button look="quiet" onPress={() => setEnds({ low: '', high: '' })}>
            {t('panel.own.range')}
          </Button>
        </span>
      ) : undefined}
      {edit.own ? (
        <div className="flex items-center gap-2 text-xs text-soft">
          {t('overlay.own.yours')}
          <Button look="quiet" onPress={edit.onReset}>
            {t('overlay.own.reset')}
          </Button>
        </div>
      ) : undefined}
    </form>
  )
}
