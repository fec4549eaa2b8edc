import { useState } from 'react'
import type { PackChange } from '../../../domain/pack-file/pack-difference'
import { Button } from '../../parts/button'
import { useWords } from '../words'
import { sayField } from './say-field'

const FEW = 12

const Change = ({ change }: { change: PackChange }) => {
  const { t } = useWords()
  const { code, part, entry, field, before = '', after = '' } = change
  return (
    <li className="border-t border-line py-1.5 text-sm break-words">
      <span className="font-medium">{t(`rules.part.${part}`, { entry })}</span>{' '}
      {t(`rules.change.${code}`, { field: sayField(t, field), before, after })}
    </li>
  )
}

/** Figure by figure; of many the first dozen until the buyer asks for all. */
export const ChangeList = ({ changes }: { changes: PackChange[] }) => {
  const { t } = useWords()
  const [isAll, setAll] = useState(false)
  const shown = isAll ? changes : changes.slice(0, FEW)
  return (
    <>
      <ul>
        {shown.map((change) => (
          <Change key={`${change.part} ${change.entry} ${change.field} ${change.code}`} change={change} />
        ))}
      </ul>
      {shown.length < changes.length && (
        <Button look="quiet" onPress={() => setAll(true)}>
          {t('rules.change.all', { count: changes.length })}
        </Button>
      )}
    </>
  )
}
