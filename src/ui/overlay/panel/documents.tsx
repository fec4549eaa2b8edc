import { useWords } from '../../parts/words'

export type PaperRow = { id: string; name: string; note: string; source: string }

/** The papers this destination asks for, each with what it is and who says so. */
export const Documents = ({ papers }: { papers: PaperRow[] }) => {
  const { t } = useWords()
  if (papers.length === 0) return <p className="text-sm text-soft">{t('overlay.papers.none')}</p>
  return (
    <ul className="flex flex-col gap-2">
      {papers.map(({ id, name, note, source }) => (
        <li key={id} className="text-sm">
          <p className="font-medium">{name}</p>
          <p className="text-soft">{note}</p>
          <p className="text-2xs text-faint">{t('overlay.papers.source', { source })}</p>
        </li>
      ))}
    </ul>
  )
}
