import { type QuoteLine, quoteLine } from '../../../domain/freight/rate-card'
import { TextField } from '../parts/text-field'
import { useWords } from '../words'
import type { FormProps } from './form-props'

const FIGURES = ['minimum', 'atLeast', 'divisor', 'roundUpTo'] as const

/** How the chargeable quantity is counted, and the least that is billed. */
export const BillingFields = ({ draft, wrong, onChange }: FormProps) => {
  const { t } = useWords()
  return (
    <fieldset>
      <legend className="mb-2 text-sm font-semibold">{t('cards.billing')}</legend>
      <div className="grid items-start gap-3 sm:grid-cols-2 lg:grid-cols-4">
        {FIGURES.map((field) => (
          <TextField
            key={field}
            kind="figure"
            label={t(`cards.${field}`)}
            hint={t(`cards.${field}.hint`)}
            value={draft[field]}
            error={wrong(field)}
            onChange={(value) => onChange({ [field]: value })}
          />
        ))}
      </div>
      <label className="mt-3 flex items-center gap-2 text-sm">
        <input
          type="checkbox"
          className="size-4 accent-accent"
          checked={draft.byPiece}
          onChange={({ target }) => onChange({ byPiece: target.checked })}
        />
        {t('cards.byPiece')}
      </label>
    </fieldset>
  )
}

const DATES = ['daysLow', 'daysHigh', 'validFrom', 'validTo'] as const
const isDay = (field: (typeof DATES)[number]): boolean => field === 'validFrom' || field === 'validTo'

/** How long it takes, and until when the prices stand. */
export const DatesFields = ({ draft, wrong, onChange }: FormProps) => {
  const { t } = useWords()
  return (
    <div className="grid items-start gap-3 sm:grid-cols-2 lg:grid-cols-4">
      {DATES.map((field) => (
        <TextField
          key={field}
          kind={isDay(field) ? 'day' : 'figure'}
          label={t(`cards.${field}`)}
          value={draft[field]}
          error={wrong(field)}
          onChange={(value) => onChange({ [field]: value })}
        />
      ))}
    </div>
  )
}

const ticked = (quoted: QuoteLine[], line: QuoteLine, on: boolean): QuoteLine[] =>
  quoteLine.options.filter((one) => (one === line ? on : quoted.includes(one)))

/** Which lines of a whole quote the forwarder spoke of: those without a tick may come as a bill later. */
export const QuotedField = ({ draft, onChange }: FormProps) => {
  const { t } = useWords()
  return (
    <fieldset>
      <legend className="text-sm font-semibold">{t('cards.quoted')}</legend>
      <p className="mb-2 text-xs text-soft">{t('cards.quoted.hint')}</p>
      <div className="grid gap-2 sm:grid-cols-2">
        {quoteLine.options.map((line) => (
          <label key={line} className="flex items-start gap-2 text-sm">
            <input
              type="checkbox"
              className="mt-0.5 size-4 accent-accent"
              checked={draft.quoted.includes(line)}
              onChange={({ target }) => onChange({ quoted: ticked(draft.quoted, line, target.checked) })}
            />
            {t(`cards.line.${line}`)}
          </label>
        ))}
      </div>
    </fieldset>
  )
}
