import type { RateCard } from '../rate-card'
import type { Cell } from './cells'
import { countryIn } from './country-in'
import { type Break, breakIn, daysIn } from './numbers'

type Container = NonNullable<RateCard['container']>

/** What stands under a heading. A break or a container in the heading makes it a column of prices. */
export type Column =
  | { is: 'price'; heading: Cell; break?: Break; container?: Container }
  | { is: 'surcharge'; heading: Cell }
  | { is: Plain; heading: Cell }
type Plain =
  | 'channel'
  | 'country'
  | 'from'
  | 'mode'
  | 'unit'
  | 'currency'
  | 'band'
  | 'at-least'
  | 'minimum'
  | 'days'
  | 'valid'
  | 'container'
  | 'divisor'
  | 'round-up'
  | 'all-in'
  | 'forwarder'
  | 'note'

/** In the order they are tried: a longer meaning before a word that is part of it (最低收费 before 收费). */
const HEADINGS: [RegExp, Plain | 'price' | 'surcharge'][] = [
  [/附加费|燃油|偏远|surcharge|\bfuel\b|надбав|доплат|топлив/i, 'surcharge'],
  [/有效|生效|\bvalid|expir|действ/i, 'valid'],
  [/时效|天数|运输时间|transit|lead ?time|\bdays?\b|срок|дней|время в пути/i, 'days'],
  [
    /最低收费|最低消费|最低运费|minimum (?:charge|price|freight)|min\.? charge|мин\S* (?:стоимость|сумма|плата)/i,
    'minimum',
  ],
  [
    /起运重|起重|最低重|最小重|起运量|起运\(|^起运$|最低起运|minimum weight|min\.? (?:weight|kg|qty)|moq|мин\S* вес/i,
    'at-least',
  ],
  [/进位|round|округл/i, 'round-up'],
  [/材积|体积重|计泡|抛重|体积系数|volumetric|divisor|volume factor|объ[её]мн/i, 'divisor'],
  [/双清|包税|清关|all[- ]?in|\bddp\b|customs|таможн|растамож/i, 'all-in'],
  [/^重量|重量段|公斤段|计费段|密度|weight|density|(?<!\p{L})вес(?!\p{L})|плотн/iu, 'band'],
  [/柜型|箱型|柜$|container|контейнер/i, 'container'],
  [/币种|货币|currency|валют/i, 'currency'],
  [/计费单位|单位|^unit|единиц/i, 'unit'],
  [/目的地|目的国|国家|国别|目的港|destination|country|страна|назначен|куда/i, 'country'],
  [/起运地|始发|出发地|起运港|揽收|交货仓|origin|\bfrom\b|warehouse|откуда|склад|отправлен/i, 'from'],
  [/运输方式|^方式|\bmode\b|transport|вид (?:транспорта|доставки)|способ/i, 'mode'],
  [/渠道|线路|路线|服务|产品|channel|service|\blane\b|\broute\b|\bline\b|канал|маршрут|услуг/i, 'channel'],
  [/货代|物流公司|承运|forwarder|carrier|company|перевозчик|компания/i, 'forwarder'],
  [/备注|说明|要求|remark|\bnotes?\b|comment|примечан/i, 'note'],
  [
    /单价|价格|报价|运价|运费|费率|价$|\bprice|\brate|\bcost|freight|цена|стоимость|тариф|ставк|(?:\$|¥|€|元|人民币|usd|cny|rmb|eur|руб\S*|долл\S*)\s*\/\s*(?:kg|кг|公斤|cbm|m3|м3|方|w)/i,
    'price',
  ],
]

const CONTAINER: [RegExp, Container][] = [
  [/45\s*['′’尺]?\s*(?:hq|hc|高柜)/i, '45HQ'],
  [/40\s*['′’尺]?\s*(?:hq|hc|高柜)/i, '40HQ'],
  [/20\s*['′’尺]?\s*(?:gp|dc|dv|普柜|小柜)|^20['′’尺]$/i, '20GP'],
  [/40\s*['′’尺]?\s*(?:gp|dc|dv|普柜|平柜)/i, '40GP'],
]

/** A kind of container, where exactly one is named; "40′" alone may be low or high. */
export const containerIn = (text: string): Container | undefined => {
  const named = CONTAINER.filter(([word]) => word.test(text)).map(([, id]) => id)
  return named.length === 1 ? named[0] : undefined
}

/** "21KG+(元/KG)": the unit and currency in brackets are not part of the break. */
const withoutBrackets = (text: string): string =>
  text
    .replace(/\([^)]*\)|\[[^\]]*\]|【[^】]*】/g, '')
    .replace(/\s*[,，;；].*$/, '')
    .trim()

/** What a heading says of its column; undefined for words we do not know. */
export const columnOf = (heading: Cell): Column | undefined => {
  const { text } = heading
  if (text === '') return undefined
  const at = breakIn(withoutBrackets(text))
  if (at) return { is: 'price', heading, break: at }
  const container = containerIn(text)
  if (container) return { is: 'price', heading, container }
  const is = HEADINGS.find(([word]) => word.test(text))?.[1]
  return is && { is, heading }
}

const isBareNumber = ({ text }: Cell): boolean => /^[¥$€£]?\s*\d+(?:[.,]\d+)?$/.test(text)

/** A figure, a stretch of days or a country's name stands in a row of the table, not over it. */
const isContent = (cell: Cell): boolean =>
  isBareNumber(cell) ||
  daysIn(cell.text) !== undefined ||
  (columnOf(cell) === undefined && countryIn(cell.text) !== undefined)

/** A row of headings names two columns at least, one of them of prices, and holds nothing of a lane. */
export const columnsOf = (row: Cell[]): (Column | undefined)[] | undefined => {
  if (row.some(isContent)) return undefined
  const columns = row.map(columnOf)
  const known = columns.filter((column) => column !== undefined)
  return known.length >= 2 && known.some(({ is }) => is === 'price') ? columns : undefined
}
