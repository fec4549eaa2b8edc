import Papa from 'papaparse'
import type { Cell, SheetTable } from '../../domain/sheet-table'

/** What a spreadsheet would take for a formula, also behind blanks. */
const FORMULA = /^\s*[=+\-@\t\r＝＋－＠]/

/** With an apostrophe before it a spreadsheet keeps it as text and runs nothing. */
const harmless = (text: string): string => (FORMULA.test(text) ? `'${text}` : text)

const written = (cell: Cell): string => {
  if (cell.is === 'empty') return ''
  return cell.is === 'number' ? cell.value : harmless(cell.text)
}

const block = ({ name, head, rows }: SheetTable): string[][] => [
  [harmless(name)],
  head.map(harmless),
  ...rows.map((row) => row.map(written)),
  [],
]

/** Excel takes a file for UTF-8 only when it begins with this. */
const MARK = '\uFEFF'

/** The tables one under another, each under its name; figures with a point, whatever the buyer's language. */
export const csvOf = (tables: SheetTable[]): string => `${MARK}${Papa.unparse(tables.flatMap(block))}\r\n`
