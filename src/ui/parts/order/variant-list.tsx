import { useId, useState } from 'react'
import type { Variant } from '../../../domain/listing'
import { showYuan } from '../amounts'
import { classes } from '../classes'
import { Chinese, useGloss } from '../gloss'
import { useWords } from '../words'
import { SearchBox } from './search-box'

/** More than this are searched, not read. */
const MANY = 8

type Props = {
  label: string
  variants: Variant[]
  chosenId: string | undefined
  onChoose: (variantId: string) => void
}

const Price = ({ variant }: { variant: Variant }) => {
  const { t, language } = useWords()
  if (variant.price.is === 'not-shown') return undefined
  if (variant.price.is === 'unreadable')
    return <span className="text-xs text-warn">{t('overlay.unreadable')}</span>
  return <span className="font-medium whitespace-nowrap">{showYuan(variant.price.value, language)}</span>
}

const matches = (text: string, english: string | undefined, wanted: string): boolean =>
  `${text} ${english ?? ''}`.toLowerCase().includes(wanted.trim().toLowerCase())

/** Radio buttons, one a variant: arrow keys move, the price of each stands beside it. */
export const VariantList = ({ label, variants, chosenId, onChoose }: Props) => {
  const { t } = useWords()
  const gloss = useGloss()
  const group = useId()
  const [wanted, setWanted] = useState('')
  const shown = variants.filter(({ values }) => matches(values.join(' '), gloss(values.join(' ')), wanted))
  return (
    <fieldset>
      <legend className="mb-1 text-xs font-medium text-soft">
        <Chinese text={label} />
      </legend>
      {variants.length > MANY ? (
        <SearchBox
          label={t('overlay.variant.search', { count: variants.length })}
          value={wanted}
          onChange={setWanted}
        />
      ) : undefined}
      <div className="max-h-52 overflow-y-auto rounded-md border border-line">
        {shown.map((variant) => (
          <label
            key={variant.id}
            className={classes(
              'flex min-h-9 items-center gap-2 border-b border-line px-2.5 py-1.5 text-sm last:border-b-0',
              'has-focus-visible:bg-accent-wash',
              variant.id === chosenId ? 'bg-accent-wash' : 'hover:bg-sunken',
            )}
          >
            <input
              type="radio"
              name={group}
              className="size-4 shrink-0 accent-accent"
              checked={variant.id === chosenId}
              onChange={() => onChoose(variant.id)}
            />
            <span className="min-w-0 flex-1">
              <Chinese text={variant.values.join(' / ') || variant.id} />
            </span>
            <Price variant={variant} />
          </label>
        ))}
        {shown.length === 0 ? (
          <p className="px-3 py-2 text-sm text-soft">{t('overlay.variant.none')}</p>
        ) : undefined}
      </div>
    </fieldset>
  )
}
