import type { DecimalText } from './money'

/** Text as it is, a figure that a spreadsheet can count with, or nothing. Never a formula. */
export type Cell = { is: 'text'; text: string } | { is: 'number'; value: DecimalText } | { is: 'empty' }

/** One sheet of a file, or one block of a CSV: words that are final, figures that are not rounded. */
export type SheetTable = { name: string; head: string[]; rows: Cell[][] }

export const textCell = (text: string | undefined): Cell =>
  text === undefined || text === '' ? { is: 'empty' } : { is: 'text', text }

export const numberCell = (value: DecimalText | number | undefined): Cell =>
  value === undefined ? { is: 'empty' } : { is: 'number', value: String(value) }
