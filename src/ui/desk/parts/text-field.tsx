import { INPUT } from '../../parts/field-label'
import { FormField } from './form-field'

type Props = {
  label: string
  hint?: string | undefined
  error?: string | undefined
  value: string
  kind?: 'text' | 'figure' | 'day'
  onChange: (value: string) => void
}

/** Words, a figure as it is typed, or a day. */
export const TextField = ({ label, hint, error, value, kind = 'text', onChange }: Props) => (
  <FormField label={label} hint={hint} error={error}>
    {(control) => (
      <input
        {...control}
        {...(kind === 'day' ? { type: 'date' } : {})}
        {...(kind === 'figure' ? { inputMode: 'decimal' as const } : {})}
        maxLength={kind === 'text' ? 200 : 24}
        className={INPUT}
        value={value}
        onChange={({ target }) => onChange(target.value)}
      />
    )}
  </FormField>
)
