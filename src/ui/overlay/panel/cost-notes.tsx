import type { CostNote } from '../../../domain/landed-cost/result'
import { sayCode } from '../../parts/say-code'
import { useWords } from '../../parts/words'

/** What to know beside the number, as the engine noted it; folded, for it is long where rules are many. */
export const CostNotes = ({ notes }: { notes: CostNote[] }) => {
  const { t } = useWords()
  if (notes.length === 0) return undefined
  return (
    <details className="text-sm">
      <summary className="font-medium text-accent underline underline-offset-2">
        {t('overlay.notes', { count: notes.length })}
      </summary>
      <ul className="mt-1.5 flex list-disc flex-col gap-1 ps-4 text-xs text-soft">
        {notes.map(({ code, params }) => (
          <li key={`${code} ${JSON.stringify(params)}`}>{sayCode(t, `cost.note.${code}`, params)}</li>
        ))}
      </ul>
    </details>
  )
}
