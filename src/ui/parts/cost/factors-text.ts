import type { CostLine } from '../../../domain/landed-cost/result'
import { big } from '../../../domain/money'
import type { Language, Translate } from '../../words/translator'
import { showMoney, showNumber } from '../amounts'
import { sayCode } from '../say-code'
import { unitCount } from './unit-count'

type Speech = { t: Translate; language: Language }
type Working = CostLine['working']
type Rate = NonNullable<Working['rate']>

/** A price for each kg stands in the working twice: as money with its currency, and as the bare rate. */
const isPrice = ({ base, rate }: Working): boolean =>
  base !== undefined && rate !== undefined && rate.per !== 'percent' && big(base.amount.amount).eq(rate.value)

const rateText = ({ t, language }: Speech, { value, per }: Rate): string =>
  per === 'percent'
    ? `${showNumber(value, language, 4)} %`
    : per === 'year'
      ? `${showNumber(value, language, 4)} % / ${t('parts.per.year')}`
      : `${showNumber(value, language, 4)} / ${t(`parts.per.${per}`)}`

/** What a line's amount is the product of, as it is done on paper; empty where nothing was multiplied. */
export const factorsText = (speech: Speech, { working }: CostLine): string => {
  const { t, language } = speech
  const { base, rate, quantity } = working
  const money = base && showMoney(base.amount.amount, base.amount.currency, language)
  const per = rate && isPrice(working) ? ` / ${t(`parts.per.${rate.per}`)}` : ''
  return [
    ...(base ? [`${sayCode(t, `cost.base.${base.of}`)} ${money}${per}`] : []),
    ...(quantity ? [unitCount(speech, quantity)] : []),
    ...(rate && !isPrice(working) ? [rateText(speech, rate)] : []),
  ].join(' × ')
}
