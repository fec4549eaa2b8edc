import { sayCode } from '../../parts/say-code'
import { isWordKey, type Translate } from '../../words/translator'

/** `duty/us-301` has words of its own, or is named after its family. */
export const lineName = (t: Translate, id: string): string => {
  if (isWordKey(`cost.line.${id}`)) return sayCode(t, `cost.line.${id}`)
  const [family = id, member = ''] = id.split('/')
  return `${sayCode(t, `cost.line.${family}`)} ${member}`.trim()
}
