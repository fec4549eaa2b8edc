import { isWordKey, type Translate } from '../words/translator'

/**
 * The words for a code made at run time (`cost.line.duty`). A code without words is shown as it is: visible
 * and reportable, never silently blank.
 */
export const sayCode = (t: Translate, key: string, params: Record<string, string | number> = {}): string =>
  isWordKey(key) ? t(key, params) : (key.split('.').at(-1) ?? key)
