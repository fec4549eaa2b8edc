import { Big } from '../../../domain/money'
import { numberText } from '../../../domain/number-text'
import type { Node } from './node'
import { asText } from './values'

/** The units of one measure by their size in ours. */
export type Units = Record<string, string>

/** In cm. */
export const LENGTHS: Units = { cm: '1', 厘米: '1', 公分: '1', mm: '0.1', 毫米: '0.1', m: '100', 米: '100' }
/** In cm³. */
export const VOLUMES: Units = { cm3: '1', 立方厘米: '1', mm3: '0.001', m3: '1000000', 立方米: '1000000' }
/** In kg. */
export const WEIGHTS: Units = {
  kg: '1',
  千克: '1',
  公斤: '1',
  g: '0.001',
  克: '0.001',
  斤: '0.5',
  吨: '1000',
}

export type Measure = { is: 'found'; amount: string } | { is: 'unreadable'; saw: string }

const sizeOf = (units: Units, unit: string): string | undefined => {
  const key = unit.normalize('NFKC').toLowerCase()
  return Object.hasOwn(units, key) ? units[key] : undefined
}

/** 重量(kg) counts in kg; a heading without a unit leaves `usual`; one with an unknown unit, nothing. */
export const headedUnit = (label: Node, units: Units, usual: string): string | undefined => {
  const [, unit] = /[(（[]\s*([^()（）[\]]+?)\s*[)）\]]/.exec(asText(label) ?? '') ?? []
  return unit === undefined || sizeOf(units, unit) !== undefined ? (unit ?? usual) : undefined
}

const NOTHING: Node[] = [undefined, null, '', 0, '0', 'null']

/** Whole numbers and decimals of a size that anything can have. */
const PLAIN = /^\d{1,9}(?:\.\d{1,10})?$/

const plainOf = (node: Node): { text: string; unit: string } | undefined => {
  if (typeof node === 'number') return PLAIN.test(String(node)) ? { text: String(node), unit: '' } : undefined
  const number = typeof node === 'string' ? numberText(node) : undefined
  return number && !number.atLeast && PLAIN.test(number.text) ? number : undefined
}

/**
 * A measure in our unit, the value's own unit ("300g") before its column's. Undefined where nothing is stated:
 * the pages write 0 for what nobody measured.
 */
export const measured = (node: Node, units: Units, columnUnit: string | undefined): Measure | undefined => {
  if (NOTHING.includes(node)) return undefined
  const plain = plainOf(node)
  const size = plain && sizeOf(units, plain.unit || (columnUnit ?? ''))
  if (!plain || !size) return { is: 'unreadable', saw: `${String(node).slice(0, 40)} ${columnUnit ?? '?'}` }
  const amount = size === '1' ? plain.text : new Big(plain.text).times(size).toFixed()
  return Number(amount) > 0 ? { is: 'found', amount } : undefined
}
