import { useId, useState } from 'react'
import { classes } from '../classes'
import { Chinese, useGloss } from '../gloss'
import { useWords } from '../words'
import { SearchBox } from './search-box'

const MANY = 12

type Value = { value: string; offered: boolean }
type Props = {
  name: string
  values: Value[]
  chosen: string | undefined
  onChoose: (value: string) => void
}

/** The values of one axis (颜色, 尺码); those that no variant has with the rest of the choice are struck. */
export const VariantAxis = ({ name, values, chosen, onChoose }: Props) => {
  const { t } = useWords()
  const gloss = useGloss()
  const group = useId()
  const [wanted, setWanted] = useState('')
  const shown = values.filter(({ value }) =>
    `${value} ${gloss(value) ?? ''}`.toLowerCase().includes(wanted.trim().toLowerCase()),
  )
  return (
    <fieldset>
      <legend className="mb-1 text-xs font-medium text-soft">
        <Chinese text={name} />
      </legend>
      {values.length > MANY ? (
        <SearchBox
          label={t('overlay.variant.search', { count: values.length })}
          value={wanted}
          onChange={setWanted}
        />
      ) : undefined}
      <div className="flex max-h-40 flex-wrap gap-1.5 overflow-y-auto p-0.5">
        {shown.map(({ value, offered }) => (
          <label
            key={value}
            className={classes(
              'relative inline-flex min-h-8 items-center rounded-md border px-2.5 text-sm',
              'has-focus-visible:outline-2 has-focus-visible:outline-accent',
              value === chosen
                ? 'border-accent bg-accent-wash font-medium'
                : 'border-line-strong hover:bg-sunken',
              !offered && 'border-dashed text-faint line-through',
            )}
          >
            <input
              type="radio"
              name={group}
              className="absolute inset-0 m-0 cursor-pointer appearance-none opacity-0"
              checked={value === chosen}
              disabled={!offered}
              onChange={() => onChoose(value)}
            />
            <Chinese text={value} />
          </label>
        ))}
        {shown.length === 0 ? <p className="text-sm text-soft">{t('overlay.variant.none')}</p> : undefined}
      </div>
    </fieldset>
  )
}
