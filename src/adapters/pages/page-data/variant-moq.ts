import { type Field, found, unreadable } from '../../../domain/field'
import { numberText } from '../../../domain/number-text'

const NUMBER = String.raw`\d{1,6}(?:\.\d{1,2})?万?`
/** 10-99件起 begins at 10; 第2件 is a place in a row. */
const COUNT = String.raw`(?<![\d.第])(${NUMBER})(?:\s*[-~～–—至到]\s*${NUMBER})?`
const UNIT = '(件|个|只|套|条|张|双|对|台|包|箱|袋|盒|瓶|支|把|片|块|米|卷|组|打|本|pcs)'
/**
 * 定制款2000套起, 50件起订, 起订量500件. A bare 5元起 or 18岁起 is no minimum order, nor is what begins there: free
 * freight, half the price, a discount, a gift.
 */
const MINIMUMS = [
  new RegExp(
    `${COUNT}\\s*${UNIT}\\s*起(?![泡毛球皱重吊飞跳])(?!\\s*(?:可?[包免][邮运费]|享?[减免送赠]|立减|半价|打?[\\d.一二三四五六七八九]+折|打折|优惠|享))`,
    'gi',
  ),
  new RegExp(`(?:起订量?|起批量?|MOQ)\\s*[:：]?\\s*${COUNT}\\s*${UNIT}?(?!\\s*[\\d.元块天月年])`, 'gi'),
]

type Minimum = { count: number; unit: string }

const minimumsIn = (name: string): Minimum[] =>
  MINIMUMS.flatMap((pattern) =>
    [...name.matchAll(pattern)].flatMap(([, digits = '', unit = '']) => {
      const count = Number(numberText(digits)?.text)
      return Number.isInteger(count) && count > 0 ? [{ count, unit }] : []
    }),
  )

/**
 * Sep 2026: sellers write a minimum of one variant into its name; no field of the page carries it. In
 * another unit than the offer's it says something we cannot count with, and is unreadable.
 */
export const variantMoq = (values: string[], unit: string | undefined): Field<number> | undefined => {
  const name = values.join(' ')
  const minimums = minimumsIn(name)
  const [first] = minimums
  if (!first) return undefined
  const isOne = minimums.every(({ count }) => count === first.count)
  const isOurUnit = first.unit === '' || first.unit === unit
  return isOne && isOurUnit
    ? found(first.count, 'page-data', 'variant name')
    : unreadable(name, 'variant name')
}
