import { useState } from 'react'
import { changeGist, type GistChange } from '../../../domain/pack-file/change-gist'
import type { PackChange } from '../../../domain/pack-file/pack-difference'
import { Button } from '../../parts/button'
import { useWords } from '../words'
import { sayField } from './say-field'

const FEW = 12

type Props = { changes: PackChange[] /** All of one entry that is named already. */; isOfOne?: boolean }

const Change = ({ change, isOfOne }: { change: GistChange; isOfOne: boolean }) => {
  const { t } = useWords()
  const { code, part, entry, field, before = '', after = '' } = change
  return (
    <li className="border-t border-line py-1.5 text-sm break-words">
      {!isOfOne && <span className="font-medium">{t(`rules.part.${part}`, { entry })} </span>}
      {t(`rules.change.${code}`, { field: sayField(t, field), before, after })}
    </li>
  )
}

/** Figure by figure; of many the first dozen until the buyer asks for all. */
export const ChangeList = ({ changes, isOfOne = false }: Props) => {
  const { t } = useWords()
  const [isAll, setAll] = useState(false)
  const all = changeGist(changes)
  const shown = isAll ? all : all.slice(0, FEW)
  return (
    <>
      <ul>
        {shown.map((change) => (
          <Change key={JSON.stringify(change)} change={change} isOfOne={isOfOne} />
        ))}
      </ul>
      {shown.length < all.length && (
        <Button look="quiet" onPress={() => setAll(true)}>
          {t('rules.change.all', { count: all.length })}
        </Button>
      )}
    </>
  )
}
