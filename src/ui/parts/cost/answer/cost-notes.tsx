import type { CostNote } from '../../../../domain/landed-cost/result'
import { useWords } from '../../words'
import { NoteList } from '../note-list'

/** What to know beside the number, as the engine noted it; folded, for it is long where rules are many. */
export const CostNotes = ({ notes }: { notes: CostNote[] }) => {
  const { t } = useWords()
  if (notes.length === 0) return undefined
  return (
    <details className="text-sm">
      <summary className="font-medium text-accent underline underline-offset-2">
        {t('overlay.notes', { count: notes.length })}
      </summary>
      <div className="mt-1.5">
        <NoteList notes={notes} />
      </div>
    </details>
  )
}
