import type { Translate } from '../words/translator'

/** A dispatch promise as a buyer counts: up to three days in hours, longer in whole days, rounded up. */
export const sayDuration = (t: Translate, hours: number): string =>
  hours <= 72 ? t('parts.hours', { count: hours }) : t('parts.days', { count: Math.ceil(hours / 24) })
