import { useState } from 'react'
import { type Field, knownValue } from '../../../domain/field'
import type { Listing, Variant } from '../../../domain/listing'
import { Button } from '../../parts/button'
import { withGloss } from '../gloss'
import { Chip } from '../parts/chip'
import { Panel } from '../parts/panel'
import { useWords } from '../words'

const SHOWN_AT_FIRST = 12

type CellProps<T> = { field: Field<T>; say: (value: T) => string }

const Cell = <T,>({ field, say }: CellProps<T>) => {
  const { t } = useWords()
  return (
    <td className="py-1.5 pe-3 text-end whitespace-nowrap">
      {field.is === 'found' && <span title={field.at}>{say(field.value)}</span>}
      {field.is === 'not-shown' && (
        <span className="text-faint" title={t('desk.fact.notShown')}>
          –
        </span>
      )}
      {field.is === 'unreadable' && (
        <span className="text-warn" title={t('desk.fact.unreadable', { saw: field.saw })}>
          ?
        </span>
      )}
    </td>
  )
}

const Row = ({ variant, chosen }: { variant: Variant; chosen: boolean }) => {
  const { t, format, language } = useWords()
  return (
    <tr className="border-t border-line">
      <th scope="row" lang="zh-CN" className="py-1.5 pe-3 text-start font-normal">
        {variant.values.map((value) => withGloss(value, language)).join(' / ')}{' '}
        {chosen && <Chip tone="accent">{t('desk.variants.chosen')}</Chip>}
      </th>
      <Cell field={variant.price} say={format.yuan} />
      <Cell field={variant.standingPrice} say={format.yuan} />
      <Cell field={variant.stock} say={format.number} />
      <Cell field={variant.weightKg} say={(kg) => t('desk.value.kg', { kg: format.number(kg) })} />
      <Cell field={variant.moq} say={format.number} />
    </tr>
  )
}

const HEADS = [
  'desk.variants.price',
  'desk.variants.standing',
  'desk.variants.stock',
  'desk.variants.weight',
  'desk.variants.moq',
] as const

/** The chosen one first: it is what the buyer looks for. */
const chosenFirst = (variants: Variant[], chosenId: string | undefined): Variant[] => [
  ...variants.filter(({ id }) => id === chosenId),
  ...variants.filter(({ id }) => id !== chosenId),
]

export const VariantsPanel = ({ listing, chosenId }: { listing: Listing; chosenId?: string | undefined }) => {
  const { t } = useWords()
  const [all, setAll] = useState(false)
  const variants = chosenFirst(knownValue(listing.variants) ?? [], chosenId)
  if (variants.length === 0) return null
  return (
    <Panel title={t('desk.variants.title')}>
      <div className="overflow-x-auto">
        <table className="w-full text-sm">
          <thead>
            <tr className="text-xs text-faint">
              <th scope="col" className="py-1 pe-3 text-start">
                {t('desk.variants.name')}
              </th>
              {HEADS.map((key) => (
                <th key={key} scope="col" className="py-1 pe-3 text-end">
                  {t(key)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {variants.slice(0, all ? undefined : SHOWN_AT_FIRST).map((variant) => (
              <Row key={variant.id} variant={variant} chosen={variant.id === chosenId} />
            ))}
          </tbody>
        </table>
      </div>
      {!all && variants.length > SHOWN_AT_FIRST && (
        <Button look="quiet" onPress={() => setAll(true)}>
          {t('desk.variants.more', { count: variants.length })}
        </Button>
      )}
    </Panel>
  )
}
