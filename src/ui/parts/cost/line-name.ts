import type { CostLine } from '../../../domain/landed-cost/result'
import { isWordKey, type Translate } from '../../words/translator'
import { sayCode } from '../say-code'

/** `duty/us-301` has words of its own, or those of `duty` with its member's name; a code without words as it is. */
export const lineName = (t: Translate, id: string): string => {
  const own = `cost.line.${id}`
  if (isWordKey(own)) return t(own)
  const [family = id, member = ''] = id.split('/')
  return isWordKey(`cost.line.${family}`) ? `${sayCode(t, `cost.line.${family}`)} ${member}`.trim() : id
}

/** As the forwarder's list calls it, for a line that only his list has; else our words. */
export const lineTitle = (t: Translate, { id, name }: Pick<CostLine, 'id' | 'name'>): string =>
  name ?? lineName(t, id)
