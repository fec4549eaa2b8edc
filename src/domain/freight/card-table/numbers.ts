import { big, type DecimalText } from '../../money'

/** `no-price`: the list says that there is none ("-", 议价). `two-ways`: "1,234" may be either of two numbers. */
export type PriceCell =
  | { is: 'price'; price: DecimalText }
  | { is: 'no-price' }
  | { is: 'unread'; why: 'two-ways' | 'not-a-number' }

const NONE = /^(?:[-–—/×x]|n\/?a|议价|面议|电询|单询|暂停|停收|по запросу|договорн.*|on request)$/i
/** A number with what may stand around it on a price list: a sign before, a unit or a word after. */
const ONE_NUMBER = /^[^\d.,]*(\d[\d., ]*)[^\d]*$/
/** kg, m3 and the like hold a figure of their own. */
const MEASURES = /(?:m3|м3|m³|м³|cm3)/gi

const plainNumber = (digits: string): DecimalText | 'two-ways' | undefined => {
  const text = digits.trim().replace(/[.,]$/, '')
  if (/^\d{1,9}(\.\d{1,6})?$/.test(text)) return text.replace(/^0+(?=\d)/, '')
  if (/^\d{1,9},\d{1,2}$/.test(text)) return text.replace(',', '.')
  if (/^\d{1,3}(?:,\d{3}){2,}(\.\d+)?$/.test(text) || /^\d{1,3},\d{3}\.\d+$/.test(text))
    return text.replaceAll(',', '')
  if (/^\d{1,3}( \d{3})+$/.test(text)) return text.replaceAll(' ', '')
  return /^\d{1,3}[.,]\d{3}$/.test(text) ? 'two-ways' : undefined
}

/** A price as a list writes it: "35", "¥35/KG", "3,1". Never the end of a span, never a number of two readings. */
export const priceIn = (raw: string): PriceCell => {
  if (NONE.test(raw)) return { is: 'no-price' }
  const digits = ONE_NUMBER.exec(raw.replace(MEASURES, ''))?.[1]
  const number = digits === undefined ? undefined : plainNumber(digits)
  if (number === 'two-ways') return { is: 'unread', why: 'two-ways' }
  return number === undefined ? { is: 'unread', why: 'not-a-number' } : { is: 'price', price: number }
}

/** Where a weight or density break begins, and where it ends when the list says so. */
export type Break = { from: DecimalText; to?: DecimalText }

const N = String.raw`(\d{1,6}(?:\.\d{1,3})?)`
const U = String.raw`\s*(?:kgs?|кг|公斤|cbm|方|立方|m3|м3|k)?\s*`
const BREAKS: { pattern: RegExp; read: (first: string, second: string) => Break }[] = [
  { pattern: new RegExp(`^${N}${U}[-~–—至到]\\s*${N}${U}$`, 'i'), read: (from, to) => ({ from, to }) },
  { pattern: new RegExp(`^(?:≥|>=|>|от|from|\\+)\\s*${N}${U}\\+?$`, 'i'), read: (from) => ({ from }) },
  {
    pattern: new RegExp(`^${N}${U}(?:\\+|以上|及以上|起|и более|and more|and over|up)$`, 'i'),
    read: (from) => ({ from }),
  },
  { pattern: new RegExp(`^(?:<|≤|до|under|up to)\\s*${N}${U}$`, 'i'), read: (to) => ({ from: '0', to }) },
  { pattern: new RegExp(`^${N}${U}(?:以下|以内)$`, 'i'), read: (to) => ({ from: '0', to }) },
]

/** "21KG+", "45-100", "≥100", "от 100 кг", "1000-2000"; undefined for a bare number, which may be anything. */
export const breakIn = (raw: string): Break | undefined => {
  const text = raw.replace(/\s+/g, ' ').trim()
  for (const { pattern, read } of BREAKS) {
    const found = pattern.exec(text)
    if (found?.[1]) return rising(read(found[1], found[2] ?? ''))
  }
  return undefined
}

const rising = (one: Break): Break | undefined =>
  one.to !== undefined && big(one.to).lte(one.from) ? undefined : one

/** "12-15天", "约25-30 days", "20 дней"; `working` when working days are meant. */
export const daysIn = (raw: string): { low: number; high: number; working: boolean } | undefined => {
  const found =
    /^[^\d]{0,8}(\d{1,3})(?:\s*[-~–—至到]\s*(\d{1,3}))?\s*(?:个)?\s*(?:天|日|工作日|自然日|days?|working days?|business days?|дн.*|раб.*|сут.*)?(?:左右)?$/i.exec(
      raw,
    )
  if (!found?.[1]) return undefined
  const low = Number(found[1])
  const high = found[2] === undefined ? low : Number(found[2])
  return high < low ? undefined : { low, high, working: /工作日|working|business|раб/i.test(raw) }
}
