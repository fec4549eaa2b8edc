import { FieldLabel, INPUT } from './field-label'
import { useWords } from './words'

type Props = {
  value: number | undefined
  /** Empty object when the box was emptied or holds no whole number above zero. */
  onChange: (quantity: { usualQuantity?: number }) => void
}

export const QuantityField = ({ value, onChange }: Props) => {
  const { t } = useWords()
  return (
    <FieldLabel label={t('parts.setup.quantity')}>
      {({ id }) => (
        <input
          id={id}
          className={INPUT}
          inputMode="numeric"
          placeholder={t('parts.setup.quantity.hint')}
          defaultValue={value ?? ''}
          onChange={(event) => {
            const typed = Number(event.target.value)
            onChange(Number.isInteger(typed) && typed > 0 ? { usualQuantity: typed } : {})
          }}
        />
      )}
    </FieldLabel>
  )
}
