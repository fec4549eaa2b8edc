import type { CostNote } from '../../../domain/landed-cost/result'
import { sayCode } from '../../parts/say-code'
import { useWords } from '../../parts/words'

/** What to know beside the number, as the engine noted it. */
export const CostNotes = ({ notes }: { notes: CostNote[] }) => {
  const { t } = useWords()
  if (notes.length === 0) return undefined
  return (
    <ul className="flex list-disc flex-col gap-1 ps-4 text-xs text-soft">
      {notes.map(({ code, params }) => (
        <li key={`${code} ${JSON.stringify(params)}`}>{sayCode(t, `cost.note.${code}`, params)}</li>
      ))}
    </ul>
  )
}
