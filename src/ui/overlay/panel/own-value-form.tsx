import { useId, useState } from 'react'
import type { OwnValue } from '../../../domain/buyer'
import { big, type DecimalText } from '../../../domain/money'
import { Button } from '../../parts/button'
import { assumptionName } from '../../parts/cost/assumption-name'
import { unitText } from '../../parts/cost/unit-text'
import { decimalFrom } from '../../parts/decimal-from'
import { INPUT } from '../../parts/field-label'
import { useWords } from '../../parts/words'

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
  onSet: (value: DecimalText, currency: string | undefined) => void
  onReset: () => void
}

const within = (value: DecimalText | undefined, max: DecimalText): DecimalText | undefined =>
  value !== undefined && big(value).lte(max) ? value : undefined

/** "Change this": the buyer's own value in place of ours; reset brings ours back. */
export const OwnValueForm = ({ edit }: { edit: EditValue }) => {
  const { t } = useWords()
  const id = useId()
  const [typed, setTyped] = useState(edit.own?.value ?? edit.value ?? '')
  const [currency, setCurrency] = useState(edit.own?.currency ?? edit.currency)
  const value = within(decimalFrom(typed), edit.max)
  return (
    <form
      className="flex flex-col gap-1.5"
      onSubmit={(event) => {
        event.preventDefault()
        if (value !== undefined) edit.onSet(value, edit.kind === 'money' ? currency : undefined)
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
          disabled={value === undefined}
          className="min-h-9 rounded-md bg-accent px-3 text-sm font-medium text-accent-ink"
        >
          {t('overlay.own.use')}
        </button>
      </div>
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
