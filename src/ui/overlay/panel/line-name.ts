import type { CostLine } from '../../../domain/landed-cost/result'
import { sayCode } from '../../parts/say-code'
import { isWordKey, type Translate } from '../../words/translator'

/** `duty/us-301` has words of its own, or those of `duty`. */
export const lineName = (t: Translate, { id }: Pick<CostLine, 'id'>): string => {
  const own = `cost.line.${id}`
  if (isWordKey(own)) return t(own)
  const [family = id, member = ''] = id.split('/')
  return isWordKey(`cost.line.${family}`) ? `${sayCode(t, `cost.line.${family}`)} ${member}`.trim() : id
}
