import type { KeptPackFile, Rows } from '../../../app/library/watch-library'
import { Button } from '../../parts/button'
import { Note } from '../../parts/note'
import { Panel } from '../parts/panel'
import { useWords } from '../words'
import { useOwnFiles } from './use-own-files'

const FileRow = ({ kept, onTakeOut }: { kept: KeptPackFile; onTakeOut: () => void }) => {
  const { t, format } = useWords()
  const { name, madeBy, asOf } = kept.file
  return (
    <li className="flex flex-wrap items-center justify-between gap-3 border-t border-line py-2">
      <span className="min-w-0 flex-1 text-sm break-words">
        <span className="block font-medium">{name}</span>
        <span className="text-xs text-soft">
          {t('rules.file.about', { madeBy, asOf: format.day(asOf), added: format.day(kept.addedAt) })}
        </span>
      </span>
      <Button onPress={onTakeOut}>{t('rules.file.takeOut', { name })}</Button>
    </li>
  )
}

/** The files the buyer put in the place of ours; the one of the latest day counts first. */
export const OwnFilesPanel = ({ rows, setAside }: Rows<KeptPackFile>) => {
  const { t } = useWords()
  const { takeOut } = useOwnFiles()
  return (
    <Panel title={t('rules.files')} text={t('rules.files.text')}>
      {setAside > 0 && <Note tone="warn">{t('rules.file.setAside', { count: setAside })}</Note>}
      {rows.length === 0 && <p className="text-sm text-soft">{t('rules.files.none')}</p>}
      <ul>
        {rows.map((kept) => (
          <FileRow key={kept.id} kept={kept} onTakeOut={() => void takeOut(kept)} />
        ))}
      </ul>
    </Panel>
  )
}
