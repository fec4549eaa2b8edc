import type { DecimalText } from '../../../domain/money'
import { numberText } from '../../../domain/number-text'
import type { Node } from './node'

/** What a node says as a `T`, or undefined when it is of another type or not clearly that. */
export type As<T> = (node: Node) => T | undefined

const ENTITIES: Record<string, string> = { gt: '>', lt: '<', amp: '&', quot: '"', apos: "'", nbsp: ' ' }
const ENTITY = /&(?:#(\d{1,6})|#x([\da-f]{1,5})|(gt|lt|amp|quot|apos|nbsp));/gi
// Control and zero-width letters say nothing and can turn a name round on the screen.
const UNSEEN = /[\p{Cc}\p{Cf}\u2028\u2029]+/gu
const LONGEST = 600

const letter = (code: string, base: number): string => {
  const point = Number.parseInt(code, base)
  return point > 0 && point <= 0x10ffff ? String.fromCodePoint(point) : ''
}

/** HTML entities decoded once; the result is text and never markup. */
export const decoded = (text: string): string =>
  text.replace(ENTITY, (_, decimal?: string, hex?: string, name?: string) => {
    if (decimal) return letter(decimal, 10)
    return hex ? letter(hex, 16) : (ENTITIES[name?.toLowerCase() ?? ''] ?? '')
  })

/** Text without letters that nobody sees, blanks made one. */
export const tidy = (text: string): string => text.replace(UNSEEN, ' ').replace(/\s+/g, ' ').trim()

/** One line of text as a buyer would see it; undefined for '' and for anything that is not a string. */
export const asText: As<string> = (node) => {
  if (typeof node !== 'string' || node.length > LONGEST * 4) return undefined
  const text = tidy(decoded(node))
  return text && text.length <= LONGEST ? text : undefined
}

/** An id of digits, given as number or text; never a number that lost its last digits. */
export const asId: As<string> = (node) => {
  const text = typeof node === 'number' && Number.isSafeInteger(node) ? String(node) : node
  return typeof text === 'string' && /^\d{1,20}$/.test(text) && Number(text) > 0 ? text : undefined
}

const PLAIN = /^\d{1,12}(?:\.\d{1,8})?$/

/** A whole statement of one number: no lower bound, no other unit than those named. */
const exact = (node: Node, units: string[]): DecimalText | undefined => {
  if (typeof node === 'number') return PLAIN.test(String(node)) ? String(node) : undefined
  const number = typeof node === 'string' ? numberText(node) : undefined
  return number && !number.atLeast && ['', ...units].includes(number.unit) ? number.text : undefined
}

const above = (text: DecimalText | undefined): DecimalText | undefined =>
  text !== undefined && Number(text) > 0 ? text : undefined

/** Yuan. Nothing is sold for 0 or for a billion: such a figure is a placeholder. */
export const asPrice: As<DecimalText> = (node) => {
  const price = above(exact(node, ['元']))
  return price && Number(price) < 1e8 ? price : undefined
}

/** Zero is a figure here: a totalCost of 0, a saleCount of 0. */
export const asAmount: As<DecimalText> = (node) => exact(node, ['元'])

export const asMeasure: As<DecimalText> = (node) => above(exact(node, []))

// 2147483647 and 1000000000 stand for "none" in these pages.
const NO_LIMIT = 1e9

export const asCount: As<number> = (node) => {
  const text = exact(node, ['件', '个'])
  return text && /^\d+$/.test(text) && Number(text) < NO_LIMIT ? Number(text) : undefined
}

export const asMinimum: As<number> = (node) => asCount(node) || undefined

const YES: Node[] = [true, 1, 'true', '1', 'Y', 'y']
const NO: Node[] = [false, 0, 'false', '0', 'N', 'n']

/** Pages write their flags in several ways; anything else is no flag. */
export const asFlag: As<boolean> = (node) =>
  YES.includes(node) ? true : NO.includes(node) ? false : undefined

const between = (text: DecimalText | undefined, most: number): DecimalText | undefined =>
  text !== undefined && Number(text) <= most ? text : undefined

/** "58.33%" or 58.33: percent from 0 to 100. */
export const asPercent: As<DecimalText> = (node) => between(exact(node, ['%']), 100)

/** A share of buyers. A bare figure up to 1 may be 0.95 of all or 0.95 %: only its sign could tell. */
export const asShare: As<DecimalText> = (node) => {
  const share = asPercent(node)
  const isBare = typeof node === 'number' || !String(node).includes('%')
  return share !== undefined && isBare && Number(share) > 0 && Number(share) <= 1 ? undefined : share
}

/** "4.5分" or 4.8: above 0, up to 5; 0 means nobody has scored yet. */
export const asScore: As<DecimalText> = (node) => between(above(exact(node, ['分'])), 5)
