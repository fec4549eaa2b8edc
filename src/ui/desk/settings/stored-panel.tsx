import { useCallback, useState } from 'react'
import { forgetAll, forgetVisits } from '../../../app/library/forget'
import { askToKeep } from '../../../app/library/keeping'
import { emptyBin, restoreRemoved } from '../../../app/library/unsave-offer'
import { type Counts, type Seen, tried, watchCounts } from '../../../app/library/watch-library'
import { Button } from '../../parts/button'
import { Note } from '../../parts/note'
import { useApp } from '../app-context'
import { useNotice } from '../notices'
import { Loaded } from '../parts/loaded'
import { Panel } from '../parts/panel'
import { useRefusal } from '../use-removal'
import { useWatched } from '../use-watched'
import { useWords } from '../words'
import { SureButton } from './sure-button'
import { useKept } from './use-kept'

const ROWS = [
  'offers',
  'removed',
  'visits',
  'suppliers',
  'rateCards',
  'removedCards',
  'packFiles',
  'goodsCodes',
] as const

const sumOf = (counts: Counts): number => ROWS.reduce((sum, row) => sum + counts[row], 0)

const Table = ({ counts }: { counts: Counts }) => {
  const { t, format } = useWords()
  return (
    <dl className="mb-4">
      {ROWS.map((row) => (
        <div key={row} className="flex justify-between gap-4 border-t border-line py-2 text-sm">
          <dt className="text-soft">{t(`desk.settings.${row}`)}</dt>
          <dd className="font-medium">{format.number(counts[row])}</dd>
        </div>
      ))}
    </dl>
  )
}

/** Runs a piece of work that deletes or puts back, and says how it went. */
const useDoing = () => {
  const { t } = useWords()
  const say = useNotice()
  const refuse = useRefusal()
  return async (work: Parameters<typeof tried>[0]) => {
    const done = await tried(work)
    if (done.ok) say({ text: t('desk.settings.done') })
    else refuse(done.problem)
  }
}

const Actions = ({ counts }: { counts: Counts }) => {
  const { t } = useWords()
  const { library } = useApp()
  const run = useDoing()
  const inBin = counts.removed + counts.removedCards
  return (
    <div className="flex flex-wrap gap-2">
      <Button disabled={inBin === 0} onPress={() => void run(restoreRemoved(library))}>
        {t('desk.settings.putBack')}
      </Button>
      <SureButton
        label={t('desk.settings.emptyBin')}
        disabled={inBin === 0}
        onSure={() => void run(emptyBin(library, 0))}
      />
      <SureButton
        label={t('desk.settings.forgetVisits')}
        disabled={counts.visits + counts.suppliers === 0}
        onSure={() => void run(forgetVisits(library))}
      />
      <SureButton
        label={t('desk.settings.forgetAll')}
        disabled={sumOf(counts) === 0}
        onSure={() => void run(forgetAll(library))}
      />
    </div>
  )
}

const Kept = () => {
  const { t } = useWords()
  const kept = useKept()
  const [answer, setAnswer] = useState<boolean>()
  if (kept === undefined) return null
  if (kept || answer) return <Note tone="good">{t('desk.settings.kept')}</Note>
  return (
    <Note tone="warn">
      <span className="me-3">{t('desk.settings.notKept')}</span>
      <Button look="quiet" onPress={() => void askToKeep().then(setAnswer)}>
        {t('desk.settings.keep')}
      </Button>
    </Note>
  )
}

/** What is stored, whether the browser will keep it, and how to be rid of it. */
export const StoredPanel = () => {
  const { t } = useWords()
  const { library } = useApp()
  const subscribe = useCallback((seen: Seen<Counts>) => watchCounts(library, seen), [library])
  return (
    <Panel title={t('desk.settings.stored')} text={t('desk.settings.storedText')}>
      <Loaded state={useWatched(subscribe)}>
        {(counts) => (
          <>
            <Table counts={counts} />
            <Actions counts={counts} />
          </>
        )}
      </Loaded>
      <div className="mt-4">
        <Kept />
      </div>
    </Panel>
  )
}
