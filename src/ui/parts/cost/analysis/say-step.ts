import type { CurveStep } from '../../../../domain/landed-cost/analysis'
import { showMoney } from '../../amounts'
import { sayDuration } from '../../say-duration'
import type { Words } from '../../words'
import { lineName } from '../line-name'

/** Why the unit cost jumps there, in words; the params come as codes and plain figures. */
export const sayStep = ({ t, language }: Words, { code, params }: CurveStep): string => {
  const { price, currency = 'CNY', line, count, hours } = params
  return t(`panel.step.${code}`, {
    ...(price === undefined ? {} : { price: showMoney(price, currency, language) }),
    ...(line === undefined ? {} : { line: lineName(t, line) }),
    ...(count === undefined ? {} : { count }),
    ...(hours === undefined ? {} : { time: sayDuration(t, Number(hours)) }),
  })
}
