import { isWordKey, type Translate } from '../../words/translator'
import { sayCode } from '../say-code'

/** `layer/ng-ciss` has words of its own or those of its kind with its name; `rate/USD` names the currency. */
export const assumptionName = (t: Translate, id: string): string => {
  const own = `cost.assumption.${id}`
  if (isWordKey(own)) return t(own)
  if (id.startsWith('rate/')) return t('overlay.own.rate', { currency: id.slice('rate/'.length) })
  return sayCode(t, own)
}
