import { Button } from '../../parts/button'
import { classes } from '../../parts/classes'
import { INPUT } from '../../parts/field-label'
import type { WordKey } from '../../words/translator'
import { useNotice } from '../notices'
import { useWords } from '../words'
import { letterOf, MOST_TRIALS } from './scenarios'
import type { Scenarios } from './use-scenarios'

type TabProps = { name: string; on: boolean; onPress: () => void }

const Tab = ({ name, on, onPress }: TabProps) => (
  <button
    type="button"
    aria-pressed={on}
    onClick={onPress}
    className={classes(
      'min-h-8 max-w-sm truncate rounded-md border px-3 text-sm font-medium',
      on ? 'border-accent bg-accent-wash text-accent' : 'border-line-strong hover:bg-sunken',
    )}
  >
    {name}
  </button>
)

const OfTrial = ({ scenarios }: { scenarios: Scenarios }) => {
  const { t } = useWords()
  const say = useNotice()
  const { active, rename, drop, inputs } = scenarios
  if (!active) return undefined
  const keep = () => {
    inputs.keep()
    say({ text: t('workbench.trials.kept', { name: active.name }) })
  }
  return (
    <div className="flex flex-wrap items-center gap-2">
      <input
        aria-label={t('workbench.trials.rename')}
        className={`${INPUT} w-48!`}
        value={active.name}
        maxLength={40}
        onChange={({ target }) => rename(active.id, target.value)}
      />
      <Button look="main" onPress={keep}>
        {t('workbench.trials.keep')}
      </Button>
      <Button onPress={() => drop(active.id)}>{t('workbench.trials.drop')}</Button>
    </div>
  )
}

/** The base and what is tried beside it; what is pressed is on the table. */
export const TrialsBar = ({ scenarios, baseMeans }: { scenarios: Scenarios; baseMeans: WordKey }) => {
  const { t } = useWords()
  const { trials, active, made, open, start } = scenarios
  return (
    <section aria-label={t('workbench.trials')} className="flex flex-col gap-2" data-print="no">
      <div className="flex flex-wrap items-center gap-2">
        <span className="text-sm font-semibold">{t('workbench.trials')}</span>
        <Tab name={t('workbench.trials.base')} on={!active} onPress={() => open(undefined)} />
        {trials.map(({ id, name }) => (
          <Tab key={id} name={name || '…'} on={active?.id === id} onPress={() => open(id)} />
        ))}
        {trials.length < MOST_TRIALS ? (
          <Button look="quiet" onPress={() => start(t('workbench.trials.name', { letter: letterOf(made) }))}>
            {t('workbench.trials.add')}
          </Button>
        ) : undefined}
      </div>
      <p className="text-xs text-soft">{t(active ? 'workbench.trials.trial-means' : baseMeans)}</p>
      <OfTrial scenarios={scenarios} />
    </section>
  )
}
