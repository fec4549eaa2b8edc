import type { ReactNode } from 'react'
import type { LibraryProblem } from '../../../app/library/watch-library'
import { Button } from '../../parts/button'
import type { Loadable } from '../use-watched'
import { useWords } from '../words'
import { Teaching } from './teaching'

/** Why a screen has nothing to show. */
export const Failed = ({ problem }: { problem: LibraryProblem }) => {
  const { t } = useWords()
  return (
    <div role="alert">
      <Teaching icon="warn" title={t('desk.failed.title')} text={t(`desk.failed.${problem.kind}`)}>
        <p className="font-mono text-xs text-faint">{t('desk.failed.detail', { detail: problem.detail })}</p>
        <Button onPress={() => window.location.reload()}>{t('desk.failed.again')}</Button>
      </Teaching>
    </div>
  )
}

type Props<T> = { state: Loadable<T>; children: (value: T) => ReactNode }

/** Loading, failed and why, or the content. */
export const Loaded = <T,>({ state, children }: Props<T>) => {
  const { t } = useWords()
  if (state.is === 'loading')
    return (
      <p role="status" className="py-12 text-center text-soft">
        {t('desk.loading')}
      </p>
    )
  return state.is === 'failed' ? <Failed problem={state.problem} /> : children(state.value)
}
