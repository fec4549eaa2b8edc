import type { DecimalText } from './money'

/**
 * A number as a page or a person writes it. `text` is plain decimal text; `atLeast` says that it is a lower
 * bound ("10万+", "≥1000件", "3.80起"); `unit` is the word after it ("件", "%", "分"), '' when there is none.
 */
export type NumberText = { text: DecimalText; atLeast: boolean; unit: string; raw: string }

/** "3.50-4.20", "10~999件". Never the price of anything: a span says what the ends are, not which one. */
export type NumberRange = { low: DecimalText; high: DecimalText; unit: string; raw: string }

const LONGEST = 40
/** Beyond this a span is a bait ("0.01-4999999"), not a statement. */
const WIDEST = 10_000

const MULTIPLIER_PLACES: Record<string, number> = { 千: 3, k: 3, 万: 4, w: 4, 亿: 8 }

// 1,234 alone may be 1.234 elsewhere: a comma counts only where a second group or a decimal point settles it.
const DIGITS = String.raw`\d{1,12}(?:\.\d{1,8})?|\d{1,3}(?:,\d{3}){2,}(?:\.\d{1,8})?|\d{1,3},\d{3}\.\d{1,8}`
// Yuan only: a price in another currency is no number of ours.
const BEFORE = '(?:全网|已售|成交|销量|月销|库存|共)?(?:¥|CNY|RMB)?'
const MULTIPLIER = '(?:万|亿|千(?![克米瓦])|[wk](?![a-z]))?'
const AFTER = String.raw`%|℃|[a-z]{1,4}[23]?|\p{Script=Han}{1,6}`
const NUMBER = new RegExp(`^(≥|>=)?${BEFORE}(≥|>=)?(${DIGITS})(${MULTIPLIER})(\\+)?(${AFTER})?(\\+)?$`, 'iu')
const RANGE = new RegExp(
  `^${BEFORE}(${DIGITS})[-~–—至到]${BEFORE}(${DIGITS})(?![万亿千wk])(${AFTER})?$`,
  'iu',
)
/** Words that turn the number before them into an upper bound, an estimate or a place in a row. */
const NOT_THE_NUMBER = /以[内下]|之[内下]|不到|不足|左右|上下|约|折|最多|封顶|≤|<|第/

/** Full-width to plain, blanks only where they cannot join two numbers ("¥ 3 .80" but not "3 80"). */
const plain = (raw: string): string | undefined => {
  if (raw.length > LONGEST) return undefined
  const text = raw.normalize('NFKC').trim()
  const tight = text.replace(/(\d)\s*\.\s*(?=\d)/g, '$1.')
  return /\d\s+\d/.test(tight) ? undefined : tight.replace(/\s+/g, '')
}

/** Decimal text moved `places` to the left of its point: no float on the way ("1.26", 4 → "12600"). */
const shifted = (digits: string, places: number): DecimalText => {
  const [whole = '', part = ''] = digits.replaceAll(',', '').split('.')
  const moved = whole + part.slice(0, places).padEnd(places, '0')
  const rest = part.slice(places)
  return (moved.replace(/^0+(?=\d)/, '') || '0') + (rest ? `.${rest}` : '')
}

const asFrom = (word: string): string => word.replace(/(?:起(?:批|订|拍|售)?|以上|及以上)$/, '')

/**
 * The one number in `raw`; undefined when there is none, more than one, or when it could be read in two ways
 * ("1,234", "1.234,56", "3-5"). Refusing is right: a wrong number is worse than none.
 */
export const numberText = (raw: string | number): NumberText | undefined => {
  const saw = String(raw)
  const text = plain(saw)
  if (text === undefined || NOT_THE_NUMBER.test(text)) return undefined
  const [, before, middle, digits, multiplier = '', plus, word = '', lastPlus] = NUMBER.exec(text) ?? []
  if (!digits) return undefined
  const unit = asFrom(word)
  return {
    text: shifted(digits, MULTIPLIER_PLACES[multiplier.toLowerCase()] ?? 0),
    atLeast: Boolean(before || middle || plus || lastPlus) || unit !== word,
    unit,
    raw: saw,
  }
}

/** A span of two rising numbers; undefined for a single number and for nonsense ("0.01-4999999", "9-3"). */
export const numberRange = (raw: string): NumberRange | undefined => {
  const text = plain(raw)
  const [, from, to, unit = ''] = (text && RANGE.exec(text)) || []
  if (!from || !to) return undefined
  const [low, high] = [shifted(from, 0), shifted(to, 0)]
  const fits = Number(low) <= Number(high) && Number(high) <= Number(low) * WIDEST
  return fits ? { low, high, unit, raw } : undefined
}
