import readXlsxFile, { InvalidInputError, InvalidSpreadsheetError } from 'read-excel-file/universal'
import { ok, problem, type Result } from '../../domain/result'
import { csvRows } from './read-csv'
import { unpackedSize } from './unpacked-size'

/** One sheet of a file as text, cell by cell. What begins with = is text like any other: nothing is worked out. */
export type Sheet = { name: string; rows: string[][] }

/**
 * Why there are no rows: `too-large` (more than 10 MB, or unpacked or in rows more than any price list),
 * `old-excel` (.xls), `not-a-sheet`, `broken` (a spreadsheet that cannot be read), `cancelled`.
 */
export type SheetProblem = 'too-large' | 'old-excel' | 'not-a-sheet' | 'broken' | 'cancelled'

export const MOST_BYTES = 10 * 1024 * 1024
/** A list of 10 MB unpacks to some 80; a file made to choke us to much more. */
const MOST_UNPACKED = 120 * 1024 * 1024
const MOST_ROWS = 20_000

/** Spreadsheets hold 15 digits: 3.1000000000000001 was 3.1. */
const figure = (text: string): string => {
  const value = Number(text)
  return Number.isFinite(value) ? String(Number(value.toPrecision(15))) : text
}

const textOf = (value: unknown): string => {
  if (value === null || value === undefined) return ''
  return value instanceof Date ? value.toISOString().slice(0, 10) : String(value)
}

const readXlsx = async (bytes: ArrayBuffer): Promise<Result<Sheet[], SheetProblem>> => {
  const size = unpackedSize(bytes)
  if (size === undefined) return problem('broken')
  if (size > MOST_UNPACKED) return problem('too-large')
  try {
    const sheets = await readXlsxFile(bytes, { parseNumber: figure })
    return ok(sheets.map(({ sheet, data }) => ({ name: sheet, rows: data.map((row) => row.map(textOf)) })))
  } catch (error) {
    // Whatever the reader stumbles over is in the file: it is handed nothing else.
    if (error instanceof InvalidInputError || error instanceof InvalidSpreadsheetError)
      return problem('broken')
    console.warn('landfall: a spreadsheet could not be read', error)
    return problem('broken')
  }
}

const startsWith = (bytes: ArrayBuffer, ...wanted: number[]): boolean => {
  const first = new Uint8Array(bytes.slice(0, wanted.length))
  return first.length === wanted.length && wanted.every((byte, at) => byte === first[at])
}

const isZip = (bytes: ArrayBuffer): boolean => startsWith(bytes, 0x50, 0x4b)
const isOldExcel = (bytes: ArrayBuffer): boolean => startsWith(bytes, 0xd0, 0xcf, 0x11, 0xe0)

const sheetsIn = async (name: string, bytes: ArrayBuffer): Promise<Result<Sheet[], SheetProblem>> => {
  if (isZip(bytes)) return readXlsx(bytes)
  if (isOldExcel(bytes)) return problem('old-excel')
  const rows = csvRows(bytes)
  return rows ? ok([{ name, rows }]) : problem('not-a-sheet')
}

const within = (sheets: Sheet[]): Result<Sheet[], SheetProblem> =>
  sheets.some(({ rows }) => rows.length > MOST_ROWS) ? problem('too-large') : ok(sheets)

/** The sheets of an .xlsx or .csv file, told apart by their bytes and not by their name. */
export const readSheets = async (
  file: Blob & { name: string },
  signal: AbortSignal,
): Promise<Result<Sheet[], SheetProblem>> => {
  if (file.size > MOST_BYTES) return problem('too-large')
  const bytes = await file.arrayBuffer()
  if (signal.aborted) return problem('cancelled')
  const read = await sheetsIn(file.name, bytes)
  if (signal.aborted) return problem('cancelled')
  return read.ok ? within(read.value) : read
}
