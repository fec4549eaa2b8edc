import { useState } from 'react'
import type { LandedCost } from '../../../domain/landed-cost/result'
import { showMoney } from '../../parts/amounts'
import { Button } from '../../parts/button'
import { Icon } from '../../parts/icon'
import { sayCode } from '../../parts/say-code'
import { useWords } from '../../parts/words'
import { type EditValue, OwnValueForm } from './own-value-form'

type Props = { cost: LandedCost; editFor: (missing: string) => EditValue | undefined }

type HoleProps = { code: string; edit: EditValue | undefined; open: boolean; onToggle: () => void }

const Hole = ({ code, edit, open, onToggle }: HoleProps) => {
  const { t } = useWords()
  const name = sayCode(t, `cost.missing.${code}`)
  if (!edit) return <li className="text-sm">• {name}</li>
  return (
    <li className="flex flex-col items-start gap-1.5">
      <Button icon="edit" onPress={onToggle}>
        {name}
      </Button>
      {open ? <OwnValueForm edit={edit} /> : undefined}
    </li>
  )
}

/** A sum with a hole is no total: the holes are named and can be filled; what is known is said to be a part. */
export const Incomplete = ({ cost, editFor }: Props) => {
  const { t, language } = useWords()
  const [asked, setAsked] = useState<string>()
  if (cost.cash.is !== 'incomplete') return undefined
  const { missing, knownSoFar } = cost.cash
  const names = missing.map((code) => sayCode(t, `cost.missing.${code}`))
  return (
    <div role="status" className="rounded-md border border-dashed border-warn bg-warn-wash px-3 py-2.5">
      <p className="flex items-start gap-2 text-base font-semibold">
        <span className="mt-0.5 shrink-0 text-warn">
          <Icon name="question" size={18} />
        </span>
        {t('overlay.incomplete', { missing: names.join(', ') })}
      </p>
      <ul className="mt-2 flex flex-wrap gap-1.5">
        {missing.map((code) => (
          <Hole
            key={code}
            code={code}
            edit={editFor(code)}
            open={asked === code}
            onToggle={() => setAsked(asked === code ? undefined : code)}
          />
        ))}
      </ul>
      <p className="mt-2 text-xs text-soft">
        {t('overlay.incomplete.so-far', { amount: showMoney(knownSoFar.likely, cost.currency, language) })}
      </p>
    </div>
  )
}
