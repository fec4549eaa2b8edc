import { useId, useState } from 'react'
import type { DecimalText } from '../../../domain/money'
import { IconButton } from '../../parts/button'
import { decimalFrom } from '../../parts/decimal-from'
import { INPUT } from '../../parts/field-label'
import { useWords } from '../words'

type Props = {
  currency: string
  value: DecimalText | undefined
  onChange: (yuan: DecimalText | undefined) => void
}

const rateFrom = (typed: string): DecimalText | undefined => {
  const yuan = decimalFrom(typed)
  return yuan && /[1-9]/.test(yuan) ? yuan : undefined
}

/** The buyer's own rate of one currency: kept when the box is left, taken back with the button or an empty box. */
export const OwnRateField = ({ currency, value, onChange }: Props) => {
  const { t } = useWords()
  const id = useId()
  const [typed, setTyped] = useState<string>()
  const isWrong = typed !== undefined && typed.trim() !== '' && !rateFrom(typed)
  const leave = () => {
    if (typed === undefined || isWrong) return
    setTyped(undefined)
    onChange(rateFrom(typed))
  }
  return (
    <div className="flex flex-col gap-1">
      <div className="flex items-center gap-1">
        <input
          aria-label={t('rates.ownFor', { currency })}
          aria-invalid={isWrong}
          aria-describedby={isWrong ? id : undefined}
          className={INPUT}
          inputMode="decimal"
          placeholder={t('rates.ownNone')}
          value={typed ?? value ?? ''}
          onChange={(event) => setTyped(event.target.value)}
          onBlur={leave}
          onKeyDown={(event) => event.key === 'Enter' && leave()}
        />
        {value && (
          <IconButton
            name="remove"
            label={t('rates.ownReset', { currency })}
            onPress={() => onChange(undefined)}
          />
        )}
      </div>
      {isWrong && (
        <span id={id} className="text-2xs text-bad">
          {t('rates.ownWrong')}
        </span>
      )}
    </div>
  )
}
