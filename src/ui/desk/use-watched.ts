import { useEffect, useState } from 'react'
import type { LibraryProblem, Seen } from '../../app/library/watch-library'

export type Loadable<T> =
  | { is: 'loading' }
  | { is: 'ready'; value: T }
  | { is: 'failed'; problem: LibraryProblem }

/** Follows the library. `subscribe` must keep its identity as long as it means the same. */
export const useWatched = <T>(subscribe: (seen: Seen<T>) => () => void): Loadable<T> => {
  const [state, setState] = useState<Loadable<T>>({ is: 'loading' })
  useEffect(
    () =>
      subscribe((answer) =>
        setState(
          answer.ok ? { is: 'ready', value: answer.value } : { is: 'failed', problem: answer.problem },
        ),
      ),
    [subscribe],
  )
  return state
}
