import type { Translate } from '../../words/translator'
import { sayCode } from '../say-code'

/** The missing lines of an incomplete total, in words. */
export const sayMissing = (t: Translate, codes: string[]): string =>
  codes.map((code) => sayCode(t, `cost.missing.${code}`)).join(', ')
