import { CURRENCY_CHOICES, currencyName } from './countries'
import { FieldLabel, INPUT } from './field-label'
import { useWords } from './words'

type Props = { value: string | undefined; onChange: (currency: string) => void }

export const CurrencyField = ({ value, onChange }: Props) => {
  const { t, language } = useWords()
  return (
    <FieldLabel label={t('parts.setup.currency')}>
      {({ id }) => (
        <select
          id={id}
          className={INPUT}
          value={value ?? ''}
          onChange={(event) => onChange(event.target.value)}
        >
          <option value="" disabled>
            {t('parts.setup.currency.choose')}
          </option>
          {CURRENCY_CHOICES.map((code) => (
            <option key={code} value={code}>
              {code} · {currencyName(code, language)}
            </option>
          ))}
        </select>
      )}
    </FieldLabel>
  )
}
