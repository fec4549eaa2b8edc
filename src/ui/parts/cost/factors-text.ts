import type { CostLine } from '../../../domain/landed-cost/result'
import { isWordKey, type Language, type Translate } from '../../words/translator'
import { showMoney, showNumber } from '../amounts'
import { sayCode } from '../say-code'

type Speech = { t: Translate; language: Language }

/** `kg`, `W/M`, `container`; a unit of the offer's own as the page writes it. */
const unitWord = (t: Translate, unit: string): string => {
  const key = `parts.per.${unit}`
  return isWordKey(key) ? t(key) : unit
}

/** What a line's amount is the product of, as it is done on paper; empty where nothing was multiplied. */
export const factorsText = ({ t, language }: Speech, { working }: CostLine): string => {
  const { base, rate, quantity } = working
  return [
    ...(base
      ? [
          `${sayCode(t, `cost.base.${base.of}`)} ${showMoney(base.amount.amount, base.amount.currency, language)}`,
        ]
      : []),
    ...(quantity ? [`${showNumber(quantity.value, language)} ${unitWord(t, quantity.unit)}`] : []),
    ...(rate
      ? [
          rate.per === 'percent'
            ? `${showNumber(rate.value, language, 4)} %`
            : `${showNumber(rate.value, language, 4)} / ${t(`parts.per.${rate.per}`)}`,
        ]
      : []),
  ].join(' × ')
}
