/** Rows of a CSV file with quoted cells and line breaks inside them, by column name. */
export const readCsv = (text: string): Record<string, string>[] => {
  const [header, ...rows] = cellsOf(text).filter((row) => row.some((cell) => cell !== ''))
  if (!header) return []
  return rows.map((row) => Object.fromEntries(header.map((name, index) => [name, row[index] ?? ''])))
}

const cellsOf = (text: string): string[][] => {
  const rows: string[][] = [[]]
  for (const [, quoted, plain, end] of text
    .replaceAll('\r\n', '\n')
    .matchAll(/(?:"((?:[^"]|"")*)"|([^,\n]*))(,|\n|$)/g)) {
    rows.at(-1)?.push(quoted === undefined ? (plain ?? '') : quoted.replaceAll('""', '"'))
    if (end === '\n') rows.push([])
  }
  return rows
}
