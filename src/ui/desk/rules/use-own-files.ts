import { addPackFile, putBackPackFile, takeOutPackFile } from '../../../app/library/pack-files'
import { type KeptPackFile, tried } from '../../../app/library/watch-library'
import type { PackFile } from '../../../domain/pack-file/pack-file'
import { useApp } from '../app-context'
import { useNotice } from '../notices'
import { useRefusal } from '../use-removal'
import { useWords } from '../words'

/** Puts a file in the place of ours, or takes it out with a way back; both say how it went. */
export const useOwnFiles = () => {
  const { t } = useWords()
  const { library } = useApp()
  const say = useNotice()
  const refuse = useRefusal()
  const add = async (file: PackFile): Promise<boolean> => {
    const done = await tried(addPackFile(library, crypto.randomUUID(), file))
    if (done.ok) say({ text: t('rules.file.used', { name: file.name }) })
    else refuse(done.problem)
    return done.ok
  }
  const putBack = async (kept: KeptPackFile) => {
    const back = await tried(putBackPackFile(library, kept))
    if (!back.ok) refuse(back.problem)
  }
  const takeOut = async (kept: KeptPackFile) => {
    const done = await tried(takeOutPackFile(library, kept.id))
    if (!done.ok) return refuse(done.problem)
    say({ text: t('rules.file.takenOut', { name: kept.file.name }), undo: () => void putBack(kept) })
  }
  return { add, takeOut }
}
