/** A value that others follow. */
export type Watched<T> = {
  get: () => T
  set: (value: T) => void
  /** Called at once and on every change; returns the function that stops it. */
  watch: (seen: (value: T) => void) => () => void
}

export const watched = <T>(first: T): Watched<T> => {
  let value = first
  const watchers = new Set<(value: T) => void>()
  return {
    get: () => value,
    set: (next) => {
      value = next
      for (const seen of watchers) seen(next)
    },
    watch: (seen) => {
      watchers.add(seen)
      seen(value)
      return () => watchers.delete(seen)
    },
  }
}
