/** Evidence says who says so, not what; it is compared as one thing. */
const isWords = (key: string): boolean => key === 'evidence' || key === 'checkedOn'

const named = (value: object, index: string): string => {
  const id = 'id' in value ? value.id : undefined
  return typeof id === 'string' ? id : index
}

/**
 * The single figures and words of an entry by where they stand (`fee/us-mpf › atLeast › amount`); parts with an id go
 * by it and not by their place in a list, so that a charge put before others changes nothing of theirs.
 */
export const leavesOf = (value: unknown, path: string[] = []): Map<string, string> => {
  if (typeof value !== 'object' || value === null) return new Map([[path.join(' › '), String(value)]])
  const entries = Object.entries(value).filter(([key]) => !isWords(key))
  return new Map(
    entries.flatMap(([key, part]) => {
      const step = Array.isArray(value) && typeof part === 'object' && part !== null ? named(part, key) : key
      return [...leavesOf(part, [...path, step])]
    }),
  )
}
