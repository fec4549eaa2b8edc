import { isWordKey, type Translate } from '../words/translator'

const bare = (key: string): string => key.split('.').at(-1) ?? key

/**
 * The words for a code made at run time (`cost.line.duty`). A code without words is shown as it is: visible
 * and reportable, never silently blank. So is one whose words want other params than it came with: saved
 * results were made by older versions, and must open all the same.
 */
export const sayCode = (t: Translate, key: string, params: Record<string, string | number> = {}): string => {
  if (!isWordKey(key)) return bare(key)
  try {
    return t(key, params)
  } catch (error) {
    console.warn('landfall: words do not fit', key, error instanceof Error ? error.name : error)
    return bare(key)
  }
}
