import type { CostNote } from '../../../domain/landed-cost/result'
import { sayCode } from '../say-code'
import { useWords } from '../words'

/** What must be said beside the number, as the engine noted it. */
export const NoteList = ({ notes }: { notes: CostNote[] }) => {
  const { t } = useWords()
  return (
    <ul className="flex list-disc! flex-col gap-1 ps-4 text-xs text-soft">
      {notes.map(({ code, params }) => (
        <li key={`${code} ${JSON.stringify(params)}`}>{sayCode(t, `cost.note.${code}`, params)}</li>
      ))}
    </ul>
  )
}
