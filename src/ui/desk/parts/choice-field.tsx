import { INPUT } from '../../parts/field-label'
import { FormField } from './form-field'

type Option = { value: string; label: string }
type Props = {
  label: string
  hint?: string | undefined
  error?: string | undefined
  value: string
  /** Shown first, while nothing is chosen; absent where something always is. */
  choose?: string
  options: Option[]
  onChange: (value: string) => void
}

/** One of a list. */
export const ChoiceField = ({ label, hint, error, value, choose, options, onChange }: Props) => (
  <FormField label={label} hint={hint} error={error}>
    {(control) => (
      <select {...control} className={INPUT} value={value} onChange={({ target }) => onChange(target.value)}>
        {choose === undefined ? undefined : <option value="">{choose}</option>}
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    )}
  </FormField>
)
