import { useState } from 'react'
import type { Packs } from '../../../domain/landed-cost/packs'
import { changeGist } from '../../../domain/pack-file/change-gist'
import type { PackFile } from '../../../domain/pack-file/pack-file'
import { type PackFileProblem, parsePackFile } from '../../../domain/pack-file/parse-pack-file'
import type { Result } from '../../../domain/result'
import { Button } from '../../parts/button'
import { Note } from '../../parts/note'
import { Panel } from '../parts/panel'
import { useWords } from '../words'
import { ChangeList } from './change-list'
import { effectiveChanges } from './effective-changes'
import { FileSource } from './file-source'
import { ProblemList } from './problem-list'
import { useOwnFiles } from './use-own-files'

/** `base`: what came with Landfall; `used`: the buyer's files in use, the oldest added first. */
type Props = { base: Packs; used: PackFile[] }

type Read = Result<PackFile, PackFileProblem[]> | 'unreadable'

const Preview = ({ file, base, used, onDone }: Props & { file: PackFile; onDone: () => void }) => {
  const { t, format } = useWords()
  const { add } = useOwnFiles()
  const changes = effectiveChanges(base, used, file)
  const use = async () => {
    if (await add(file)) onDone()
  }
  return (
    <section aria-label={t('rules.preview')} className="flex flex-col gap-3">
      <h3 className="text-sm font-semibold">{t('rules.preview')}</h3>
      <p className="text-sm text-soft">
        {t('rules.preview.about', { name: file.name, madeBy: file.madeBy, asOf: format.day(file.asOf) })}
      </p>
      {changes.length === 0 ? (
        <Note>{t('rules.preview.nothing')}</Note>
      ) : (
        <>
          <p className="text-sm">{t('rules.preview.count', { count: changeGist(changes).length })}</p>
          <ChangeList changes={changes} />
        </>
      )}
      <div className="flex gap-2">
        <Button look="main" disabled={changes.length === 0} onPress={() => void use()}>
          {t('rules.preview.use')}
        </Button>
        <Button onPress={onDone}>{t('common.cancel')}</Button>
      </div>
    </section>
  )
}

/** A file in the place of ours: what is wrong with it, or what it would change, before anything does. */
export const PutFilePanel = (props: Props) => {
  const { t } = useWords()
  const [read, setRead] = useState<Read>()
  return (
    <Panel title={t('rules.put')} text={t('rules.put.text')}>
      <div className="flex flex-col gap-4">
        <FileSource onText={(text) => setRead(text === undefined ? 'unreadable' : parsePackFile(text))} />
        {read === 'unreadable' && <Note tone="bad">{t('rules.put.unreadable')}</Note>}
        {read !== undefined && read !== 'unreadable' && !read.ok && <ProblemList problems={read.problem} />}
        {read !== undefined && read !== 'unreadable' && read.ok && (
          <Preview {...props} file={read.value} onDone={() => setRead(undefined)} />
        )}
      </div>
    </Panel>
  )
}
