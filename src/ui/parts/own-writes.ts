/** The same value is the same text, whatever order storage gives its keys back in. */
const textOf = (value: unknown): string =>
  JSON.stringify(value, (_, part: unknown) =>
    typeof part === 'object' && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort())
      : part,
  )

/** What to do with news of a stored value: show it, or leave what is shown. */
export type OwnWrites<T> = { wrote: (value: T) => void; isNewer: (news: T) => boolean }

/**
 * Storage tells of every write, our own too, late and one by one, in the order they were made. News of a write
 * of ours that was followed by another one is old: shown, it would undo the newer change until that one's
 * news comes. All other news is to be shown, the very same value written elsewhere later as well.
 */
export const ownWrites = <T>(): OwnWrites<T> => {
  let waiting: string[] = []
  return {
    wrote: (value) => {
      waiting.push(textOf(value))
    },
    isNewer: (news) => {
      const at = waiting.indexOf(textOf(news))
      if (at === -1) return true
      waiting = waiting.slice(at + 1)
      return waiting.length === 0
    },
  }
}
