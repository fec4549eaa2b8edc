import { isWordKey, type Translate } from '../../words/translator'
import { assumptionName } from './assumption-name'

/** What widens the range: a thing with a name of its own (weight), or a figure that was entered with a range. */
export const causeName = (t: Translate, variable: string): string => {
  const own = `cost.cause.${variable}`
  return isWordKey(own) ? t(own) : assumptionName(t, variable)
}
