import { isWordKey, type Translate } from '../../words/translator'
import { sayCharge } from './say-terms'

const sayStep = (t: Translate, step: string): string => {
  const own = `rules.field.${step}`
  if (isWordKey(own)) return t(own)
  return step.includes('/') ? sayCharge(t, step) : step
}

/** Where a figure stands: `charges › fee/us-mpf › atLeast › amount` in words; a name without words stays as it is. */
export const sayField = (t: Translate, field: string): string =>
  field
    .split(' › ')
    .map((step) => sayStep(t, step))
    .filter((step) => step !== '')
    .join(' › ')
