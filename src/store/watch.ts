import { liveQuery } from 'dexie'

/**
 * Calls `seen` with the answer of `read` now and after every change to the rows it touched, made here, in
 * another tab or in the background. `failed` gets what `read` threw. Answers the function that stops it.
 */
export const watch = <T>(
  read: () => Promise<T>,
  seen: (answer: T) => void,
  failed: (error: unknown) => void,
): (() => void) => {
  const subscription = liveQuery(read).subscribe({ next: seen, error: failed })
  return () => subscription.unsubscribe()
}
