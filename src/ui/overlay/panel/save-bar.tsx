import { showDate } from '../../parts/amounts'
import { Button } from '../../parts/button'
import { classes } from '../../parts/classes'
import { useWords } from '../../parts/words'

export type SaveState =
  | { is: 'unknown' }
  | { is: 'not-saved' }
  | { is: 'saving' }
  | { is: 'saved'; at: string }
  | {
      is: 'failed'
      why: 'reload-page' | 'storage-full' | 'not-stored' | 'not-understood' | 'page-changed' | 'failed'
    }

type Props = {
  state: SaveState
  summary: string
  onSave: () => void
  onUndo: () => void
  onDesk: () => void
}

const useStatus = (state: SaveState): string => {
  const { t, language } = useWords()
  if (state.is === 'saving') return t('overlay.save.saving')
  if (state.is === 'saved') return t('overlay.save.saved', { date: showDate(state.at, language) })
  return state.is === 'failed' ? t(`overlay.save.failed.${state.why}`) : ''
}

/** Always in sight: the answer in one line, Save with what became of it, and the way to the Desk. */
export const SaveBar = ({ state, summary, onSave, onUndo, onDesk }: Props) => {
  const { t } = useWords()
  const status = useStatus(state)
  return (
    <footer className="border-t border-line bg-raised px-4 py-2.5">
      <p className="text-sm font-semibold">{summary}</p>
      <p
        role="status"
        className={classes('text-xs', state.is === 'failed' ? 'font-medium text-bad' : 'text-soft')}
      >
        {status}
      </p>
      <div className="mt-1.5 flex flex-wrap items-center gap-1 whitespace-nowrap">
        {state.is === 'saved' ? (
          <>
            <Button icon="bookmark" onPress={onSave}>
              {t('overlay.save.again')}
            </Button>
            <Button look="quiet" onPress={onUndo}>
              {t('overlay.save.undo')}
            </Button>
          </>
        ) : (
          <Button look="main" icon="bookmark" disabled={state.is === 'saving'} onPress={onSave}>
            {t('common.save')}
          </Button>
        )}
        <span className="flex-1" />
        <Button look="quiet" icon="external" onPress={onDesk}>
          {t('overlay.desk')}
        </Button>
      </div>
    </footer>
  )
}
