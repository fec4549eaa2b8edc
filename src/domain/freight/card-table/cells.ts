/** A cell with its address as a spreadsheet writes it. `text` is trimmed, full-width characters made plain. */
export type Cell = { at: string; text: string }

const letters = (column: number): string => {
  const rest = String.fromCharCode(65 + (column % 26))
  return column < 26 ? rest : letters(Math.floor(column / 26) - 1) + rest
}

/** `0, 0` is A1. */
export const addressOf = (row: number, column: number): string => `${letters(column)}${row + 1}`

export const cellsOf = (rows: string[][]): Cell[][] =>
  rows.map((row, at) =>
    row.map((text, column) => ({
      at: addressOf(at, column),
      text: text.normalize('NFKC').replace(/\s+/g, ' ').trim(),
    })),
  )
