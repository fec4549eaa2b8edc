import { useState } from 'react'
import { knownValue } from '../../../domain/field'
import type { Listing, Variant } from '../../../domain/listing'
import { Button } from '../../parts/button'
import { Chip } from '../../parts/chip'
import type { Fact } from '../facts/fact'
import { withGloss } from '../gloss'
import { Panel } from '../parts/panel'
import { useWords } from '../words'
import { columnsOf, type VariantColumn } from './variant-columns'

const SHOWN_AT_FIRST = 12

const Cell = ({ fact }: { fact: Fact }) => {
  const { t } = useWords()
  return (
    <td className="py-1.5 ps-3 text-end whitespace-nowrap">
      {fact.is === 'found' && <span title={fact.at}>{fact.texts.join(' ')}</span>}
      {fact.is === 'not-shown' && (
        <span className="text-faint" title={t('parts.fact-is.not-shown')}>
          –
        </span>
      )}
      {fact.is === 'unreadable' && (
        <span className="text-warn" title={t('parts.fact-is.unreadable', { saw: fact.saw })}>
          ?
        </span>
      )}
    </td>
  )
}

type RowProps = { variant: Variant; columns: VariantColumn[]; chosen: boolean }

const Row = ({ variant, columns, chosen }: RowProps) => {
  const words = useWords()
  const facts = columns.map((column) => column(variant, words))
  return (
    <tr className="border-t border-line">
      <th scope="row" lang="zh-CN" className="py-1.5 text-start font-normal">
        {variant.values.map((value) => withGloss(value, words.language)).join(' / ')}{' '}
        {chosen && <Chip tone="accent">{words.t('desk.variants.chosen')}</Chip>}
      </th>
      {facts.map((fact) => (
        <Cell key={fact.name} fact={fact} />
      ))}
    </tr>
  )
}

/** The chosen one first: it is what the buyer looks for. */
const chosenFirst = (variants: Variant[], chosenId: string | undefined): Variant[] => [
  ...variants.filter(({ id }) => id === chosenId),
  ...variants.filter(({ id }) => id !== chosenId),
]

const Table = ({
  variants,
  chosenId,
  of,
}: {
  variants: Variant[]
  chosenId?: string | undefined
  of: Variant[]
}) => {
  const words = useWords()
  const columns = columnsOf(of, words)
  const [first] = of
  const heads = first ? columns.map((column) => column(first, words).name) : []
  return (
    <div className="overflow-x-auto">
      <table className="w-full text-sm">
        <thead>
          <tr className="text-xs text-faint">
            <th scope="col" className="py-1 text-start">
              {words.t('desk.variants.name')}
            </th>
            {heads.map((head) => (
              <th key={head} scope="col" className="py-1 ps-3 text-end">
                {words.t(head)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {variants.map((variant) => (
            <Row key={variant.id} variant={variant} columns={columns} chosen={variant.id === chosenId} />
          ))}
        </tbody>
      </table>
    </div>
  )
}

export const VariantsPanel = ({ listing, chosenId }: { listing: Listing; chosenId?: string | undefined }) => {
  const { t } = useWords()
  const [all, setAll] = useState(false)
  const variants = chosenFirst(knownValue(listing.variants) ?? [], chosenId)
  if (variants.length === 0) return null
  return (
    <Panel title={t('desk.variants.title')}>
      <Table
        variants={variants.slice(0, all ? undefined : SHOWN_AT_FIRST)}
        of={variants}
        chosenId={chosenId}
      />
      {!all && variants.length > SHOWN_AT_FIRST && (
        <Button look="quiet" onPress={() => setAll(true)}>
          {t('desk.variants.more', { count: variants.length })}
        </Button>
      )}
    </Panel>
  )
}
