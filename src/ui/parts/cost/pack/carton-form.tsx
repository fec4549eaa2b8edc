import { useState } from 'react'
import type { OwnValues } from '../../../../domain/buyer'
import type { DecimalText } from '../../../../domain/money'
import { Button } from '../../button'
import { decimalFrom } from '../../decimal-from'
import { FieldLabel, INPUT } from '../../field-label'
import { useWords } from '../../words'

export const CARTON_PARTS = [
  'carton-pieces',
  'carton-length',
  'carton-width',
  'carton-height',
  'carton-weight',
] as const
type Part = (typeof CARTON_PARTS)[number]
export type CartonTexts = Partial<Record<Part, DecimalText>>

type Props = {
  /** What is known now, the buyer's own or the page's. */
  known: CartonTexts
  own: OwnValues
  onSet: (values: CartonTexts) => void
  onReset: () => void
}

const typedFrom = (texts: Partial<Record<Part, string>>): CartonTexts =>
  Object.fromEntries(
    CARTON_PARTS.flatMap((part) => {
      const value = decimalFrom(texts[part] ?? '')
      return value === undefined || Number(value) === 0 ? [] : [[part, value]]
    }),
  )

/** The export carton as a supplier would state it: pieces, length × width × height in cm, gross kg. */
export const CartonForm = ({ known, own, onSet, onReset }: Props) => {
  const { t } = useWords()
  const [texts, setTexts] = useState<Partial<Record<Part, string>>>(known)
  const typed = typedFrom(texts)
  return (
    <form
      aria-label={t('overlay.carton')}
      className="flex flex-col gap-2"
      onSubmit={(event) => {
        event.preventDefault()
        onSet(typed)
      }}
    >
      <div className="grid grid-cols-5 gap-1.5">
        {CARTON_PARTS.map((part) => (
          <FieldLabel key={part} label={t(`overlay.${part}`)}>
            {({ id }) => (
              <input
                id={id}
                inputMode="decimal"
                className={INPUT}
                value={texts[part] ?? ''}
                onChange={(event) => setTexts({ ...texts, [part]: event.target.value })}
              />
            )}
          </FieldLabel>
        ))}
      </div>
      <div className="flex items-center gap-2">
        <button
          type="submit"
          disabled={Object.keys(typed).length === 0}
          className="min-h-8 rounded-md bg-accent px-3 text-sm font-medium text-accent-ink"
        >
          {t('overlay.carton.use')}
        </button>
        {CARTON_PARTS.some((part) => own[part]) ? (
          <Button look="quiet" onPress={onReset}>
            {t('overlay.own.reset')}
          </Button>
        ) : undefined}
      </div>
    </form>
  )
}
