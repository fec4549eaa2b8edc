import { useState } from 'react'
import { Button } from '../../button'
import { sayCode } from '../../say-code'
import { useWords } from '../../words'
import { type EditValue, OwnValueForm } from '../own/own-value-form'

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

type Props = { codes: string[]; editFor: (missing: string) => EditValue | undefined }

/** What is missing, one by one; what the buyer can fill opens to a form in its place. */
export const Holes = ({ codes, editFor }: Props) => {
  const [asked, setAsked] = useState<string>()
  return (
    <ul className="flex flex-wrap gap-1.5">
      {codes.map((code) => (
        <Hole
          key={code}
          code={code}
          edit={editFor(code)}
          open={asked === code}
          onToggle={() => setAsked(asked === code ? undefined : code)}
        />
      ))}
    </ul>
  )
}
