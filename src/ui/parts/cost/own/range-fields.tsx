import { FieldLabel, INPUT } from '../../field-label'
import { useWords } from '../../words'
import type { TypedRange } from './typed-range'

type Props = { typed: TypedRange; wrong: boolean; onChange: (typed: TypedRange) => void }

/** The two ends a quote may come to, for a buyer who was given a range. */
export const RangeFields = ({ typed, wrong, onChange }: Props) => {
  const { t } = useWords()
  return (
    <div className="flex items-end gap-1.5">
      {(['low', 'high'] as const).map((end) => (
        <FieldLabel key={end} label={t(`panel.own.${end}`)}>
          {({ id }) => (
            <input
              id={id}
              inputMode="decimal"
              aria-invalid={wrong}
              className={`${INPUT} max-w-28`}
              value={typed[end]}
              onChange={(event) => onChange({ ...typed, [end]: event.target.value })}
            />
          )}
        </FieldLabel>
      ))}
      {wrong ? <p className="flex-1 text-2xs text-bad">{t('panel.own.range-wrong')}</p> : undefined}
    </div>
  )
}
