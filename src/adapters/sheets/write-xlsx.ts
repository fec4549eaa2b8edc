import writeExcelFile from 'write-excel-file/universal'
import type { Cell, SheetTable } from '../../domain/sheet-table'

/** 15 significant digits are what a spreadsheet holds; the text keeps them all, so this is where floats begin. */
const written = (cell: Cell) => {
  if (cell.is === 'empty') return null
  return cell.is === 'number'
    ? { type: Number, value: Number(cell.value) }
    : { type: String, value: cell.text, wrap: true, alignVertical: 'top' as const }
}

const headed = (text: string) => ({ type: String, value: text, fontWeight: 'bold' as const })

const WIDEST = 48

const lengthOf = (cell: Cell | undefined): number => {
  if (!cell || cell.is === 'empty') return 0
  return cell.is === 'number' ? Math.min(14, cell.value.length) : cell.text.length
}

const columnsOf = ({ head, rows }: SheetTable): { width: number }[] =>
  head.map((title, at) => ({
    width: Math.min(WIDEST, 2 + Math.max(title.length, ...rows.map((row) => lengthOf(row[at])))),
  }))

/** A sheet's name may be 31 characters long and hold none of these. */
const sheetName = (name: string): string => name.replaceAll(/[[\]:*?/\\]/g, ' ').slice(0, 31)

/** One sheet for each table. A text is a text, whatever it begins with; a figure is a number. */
export const xlsxOf = (tables: SheetTable[]): Promise<Blob> =>
  writeExcelFile(
    tables.map((table) => ({
      sheet: sheetName(table.name),
      data: [table.head.map(headed), ...table.rows.map((row) => row.map(written))],
      columns: columnsOf(table),
      stickyRowsCount: 1,
    })),
  ).toBlob()
